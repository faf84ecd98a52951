/** The first page: its numbers follow the needle. */
import './gallery.js';
import './figures/numbers.js';
