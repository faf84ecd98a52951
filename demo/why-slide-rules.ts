/** The essay's fourth part: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/rulers.js';
import './figures/worked.js';
