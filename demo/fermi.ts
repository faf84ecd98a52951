/** The Fermi sheet. */
import './gallery.js';
import './figures/fermi.js';
