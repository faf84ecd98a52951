/** The essay on degrees: its figures, as far as the element alone does not make them move. */
import './gallery.js';
import './figures/numbers.js';
import './figures/setters.js';
import './figures/predict.js';
import './figures/triangle.js';
import './figures/runs.js';
import './figures/election.js';
import './figures/rule.js';
import './figures/distances.js';
import './figures/schemes.js';
