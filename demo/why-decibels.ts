/** The essay's second part: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/births.js';
import './figures/evidence.js';
import './figures/two-heads.js';
