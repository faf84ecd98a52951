/** The essay: its figures, as far as the element alone does not make them move. */
import './gallery.js';
import './figures/coins.js';
import './figures/evidence.js';
import './figures/rule.js';
import './figures/schemes.js';
import './figures/tremble.js';
