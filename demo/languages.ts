/** The instruments in six languages: numbers by the `lang` around them, words by what the page hands them. */
import './gallery.js';
import './figures/tongues.js';
