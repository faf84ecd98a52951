/** The page of all scales: its buttons set the rule beside them. */
import './gallery.js';
import './figures/worked.js';
