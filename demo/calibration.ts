/** The calibration trainer. */
import './gallery.js';
import './figures/trainer.js';
