/** The forecaster's thousand needles: what moves them, what became of them, and what it costs. */
import './gallery.js';
import './figures/calibration.js';
import './figures/field.js';
