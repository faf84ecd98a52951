/** A button that copies the address, which has the state of the page. */
import { addLinkButton } from '../copy.js';

addLinkButton(document.querySelector('.share')!, () => location.href);
