/** The essay on decibels: its figures, as far as the elements alone do not make them move. */
import './gallery.js';
import './figures/setters.js';
import './figures/predict.js';
import './figures/rates.js';
import './figures/evidence.js';
import './figures/two-heads.js';
import './figures/imagine.js';
import './figures/births.js';
