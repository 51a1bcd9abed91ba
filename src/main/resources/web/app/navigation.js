// Changes of a table are fetched and put in place, without a page being loaded.
import htmx from 'htmx.org';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.scrollIntoViewOnBoost = false;
// An error is a page too.
htmx.config.responseHandling = [{ code: '.*', swap: true }];

let focused = '';

document.addEventListener('htmx:beforeRequest', () => {
  focused = document.activeElement?.id ?? '';
  document.body.setAttribute('aria-busy', 'true');
});

document.addEventListener('htmx:afterSettle', () => {
  const again = focused && document.getElementById(focused);
  again?.focus({ preventScroll: true });
  document.getElementById('said').textContent =
    document.getElementById('total')?.textContent ?? '';
});

document.addEventListener('htmx:afterRequest', () => document.body.removeAttribute('aria-busy'));

// Without an answer, the browser says so better than we can.
document.addEventListener('htmx:sendError', (event) => {
  location.href = event.detail.pathInfo.finalRequestPath ?? location.href;
});

// Only one menu is open at a time, and Escape closes it.
document.addEventListener('click', (event) => closeMenus(event.target));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const open = document.querySelector('details.menu[open]');
    open?.querySelector('summary').focus();
    closeMenus(null);
  }
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!(except instanceof Node && menu.contains(except))) {
      menu.open = false;
    }
  }
}
