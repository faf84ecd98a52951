/** The essay on quarters: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/setters.js';
import './figures/predict.js';
import './figures/factors.js';
import './figures/legs.js';
import './figures/systems.js';
import './figures/duel.js';
import './figures/questions.js';
