import './tokens.css';
import './base.css';
import './table.css';
import './record.css';
import './map.css';
import './navigation.js';
import './suggest.js';
import './theme.js';
