/** The essay's third part: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/factors.js';
import './figures/legs.js';
import './figures/questions.js';
import './figures/systems.js';
