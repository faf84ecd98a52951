/** The essay on slide rules: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/setters.js';
import './figures/predict.js';
import './figures/rulers.js';
import './figures/overhang.js';
import './figures/worked.js';
