/** Installs the browsers that the tests run in, for a machine where nobody has. */
import { findChromium, findFirefox } from './browsers.js';
import { installChromium, installDebianPackages } from './install.js';

const missing = [!findChromium() && 'chromium', !findFirefox() && 'firefox-esr'].filter(Boolean);
if (missing.length > 0) installDebianPackages(...missing);
if (!findFirefox()) console.log('Firefox could not be installed: the tests run in Chromium alone.');
installChromium();
