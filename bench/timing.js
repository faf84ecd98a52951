/* global document, requestAnimationFrame, performance, MessageChannel, PerformanceObserver, gc, setTimeout */
/** Waits and clocks inside a page: both page scripts import them. */

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** After the callbacks of so many frames. */
export async function frames(number) {
  for (let i = 0; i < number; i++) await new Promise(requestAnimationFrame);
}

/** After style, layout and paint of the next frame: a message that is sent before them comes after them. */
function frameDone() {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  });
}

/** A word that is added with the change: the browser reports when the frame that first shows it was on the screen. */
function addWitness() {
  const witness = document.createElement('p');
  witness.setAttribute('elementtiming', 'witness');
  witness.textContent = 'shown';
  document.body.append(witness);
}

function witnessSeen() {
  return new Promise((seen) => {
    new PerformanceObserver((list) => seen(list.getEntries()[0])).observe({ type: 'element' });
  });
}

/** Acts once in a page that has come to rest. @returns milliseconds from before the act until its frame was presented */
export async function timeOf(act) {
  await frames(3);
  gc();
  await pause(50);
  const seen = witnessSeen();
  performance.mark('began');
  const began = performance.now();
  act();
  addWitness();
  await frameDone();
  performance.mark('done');
  return (await seen).presentationTime - began;
}
