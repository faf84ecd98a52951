/** The frame on the page of recipes. A page that is opened as a file may load nothing into a sandbox. */
if (location.protocol === 'file:') {
  for (const frame of document.querySelectorAll('iframe')) {
    const free = document.importNode(frame);
    free.removeAttribute('sandbox');
    frame.replaceWith(free);
  }
}
