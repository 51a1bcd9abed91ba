import './charts.css';
import { drawAll, forget } from './figure.js';

drawAll();
// Pages may be put in place without being loaded, and come back from the browser's own keeping.
document.addEventListener('htmx:afterSettle', drawAll);
document.addEventListener('htmx:historyRestore', () => {
  forget();
  drawAll();
});
addEventListener('pageshow', drawAll);
