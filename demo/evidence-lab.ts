/** The evidence lab. */
import './gallery.js';
import './figures/lab.js';
