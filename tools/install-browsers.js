/** Installs the browsers that the tests run in, and rsvg-convert, where they are missing. */
import { findChromium, findCommand, findFirefox } from './browsers.js';
import { installChromium, installDebianPackages, installPackages } from './install.js';

// playwright-core downloads browsers
installPackages();

const missing = [
  !findChromium() && 'chromium',
  !findFirefox() && 'firefox-esr',
  !findCommand('rsvg-convert') && 'librsvg2-bin',
].filter(Boolean);
if (missing.length > 0) installDebianPackages(...missing);
if (!findFirefox()) console.log('Firefox could not be installed: the tests run in Chromium alone.');
installChromium();
