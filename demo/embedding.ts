/** Recipes for pages of all kinds, and what becomes of one meter on each of them. */
import './gallery.js';
import './figures/frame.js';
import './figures/arrivals.js';
