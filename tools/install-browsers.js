/** Installs the browsers that the tests run in, and rsvg-convert, where they are missing. */
import { findChromium, findCommand, findFirefox, findWebKit } from './browsers.js';
import { installChromium, installDebianPackages, installPackages } from './install.js';

/** Chromium without a browser's windows, which opens a page in a third of the time: .ci/run takes it if it is there. */
const HEADLESS_SHELL = 'chromium-headless-shell';

// playwright-core downloads browsers
installPackages();

const missing = [
  !findChromium() && 'chromium',
  !findFirefox() && 'firefox-esr',
  !findCommand('rsvg-convert') && 'librsvg2-bin',
].filter(Boolean);
if (missing.length > 0) installDebianPackages(...missing);
// separately, as not every Debian has it
if (!findCommand(HEADLESS_SHELL)) installDebianPackages(HEADLESS_SHELL);
if (!findWebKit()) installDebianPackages('webkit2gtk-driver', 'xvfb', 'xsettingsd');
if (!findFirefox()) console.log('Firefox could not be installed: no test runs there.');
if (!findWebKit()) console.log('WebKitGTK could not be installed: no test runs there.');
installChromium();
