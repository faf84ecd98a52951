/** The booklet on the slide rule. */
import './gallery.js';
import './figures/leaves.js';
import './figures/lessons.js';
import './figures/print-booklet.js';
