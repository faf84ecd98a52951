/* global document, customElements, getComputedStyle, requestAnimationFrame, performance, MessageChannel, NodeFilter, PerformanceObserver, gc, setTimeout */
/** What runs inside the page. The runner finds it as `window.bench`, in a page that is thrown away. */

const count = 1000;
const sheet = document.querySelector('#sheet');

/** Beliefs that differ from one element to the next, so that no two pictures are the same. */
const beliefs = Array.from({ length: count }, (_, i) => ((i * 37) % count) / count);
const others = beliefs.map((p) => (p * 7 + 0.13) % 1);

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** After the callbacks of so many frames. */
async function frames(number) {
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

const degreesFromUpright = (p) => 45 - (Math.acos(Math.sqrt(p)) * 180) / Math.PI;
const turned = (p) => `rotate(${degreesFromUpright(p)} 400 570)`;

/** Colours as attributes, and nothing that only an element needs: what is left is a picture. */
function plain(shape) {
  const { fill, stroke } = getComputedStyle(shape);
  for (const name of ['class', 'part', 'aria-hidden']) shape.removeAttribute(name);
  if (shape.localName !== 'svg') shape.setAttribute('fill', fill);
  if (stroke !== 'none') shape.setAttribute('stroke', stroke);
}

function withoutComments(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
}

/** The element's own picture as a static one, its needle last. */
async function picture(tag) {
  const element = document.body.appendChild(document.createElement(tag));
  await element.updateComplete;
  await frames(2);
  const svg = element.shadowRoot.querySelector('svg');
  withoutComments(svg);
  for (const shape of [...svg.querySelectorAll('*'), svg]) plain(shape);
  const markup = svg.outerHTML;
  element.remove();
  return markup;
}

function floorMarkup(svg) {
  const at = svg.lastIndexOf('transform="');
  const [before, after] = [svg.slice(0, at), svg.slice(at).replace(/^transform="[^"]*"/, '')];
  return beliefs.map((p) => `${before}transform="${turned(p)}"${after}`).join('');
}

const ourMarkup = ({ tag, attributes }) =>
  beliefs.map((p) => `<${tag} ${attributes.replaceAll('{p}', p)}></${tag}>`).join('');

const makeMarkup = async (scenario, isFloor) =>
  isFloor ? floorMarkup(await picture(scenario.tag)) : ourMarkup(scenario);

/** Sets all to a new belief: the floor's needles by their transform, ours by their property. */
function changer(scenario, isFloor) {
  const elements = [...sheet.children];
  if (!isFloor) return () => elements.forEach((it, i) => (it[scenario.property] = others[i]));
  const needles = elements.map((svg) => svg.lastElementChild);
  return () => needles.forEach((it, i) => it.setAttribute('transform', turned(others[i])));
}

async function prepare(scenario, isFloor) {
  await customElements.whenDefined(scenario.tag);
  const markup = await makeMarkup(scenario, isFloor);
  if (scenario.act === 'mount') return () => (sheet.innerHTML = markup);
  sheet.innerHTML = markup;
  await frames(5);
  await pause(400);
  return changer(scenario, isFloor);
}

/** A word that comes with the act: the browser says when the frame that first shows it was on the screen. */
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

/** Runs one scenario once. @returns milliseconds from before the act until its frame was presented */
async function run(scenario, isFloor) {
  const act = await prepare(scenario, isFloor);
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

/** Puts so many into the page and waits until nothing moves. */
async function fill(scenario, isFloor, times = 1) {
  await customElements.whenDefined(scenario.tag);
  const markup = await makeMarkup(scenario, isFloor);
  sheet.innerHTML = markup.repeat(times);
  await frames(5);
  await pause(500);
}

/** Creates and removes a thousand, so many times. */
async function comeAndGo(scenario, times) {
  const markup = ourMarkup(scenario);
  for (let i = 0; i < times; i++) {
    sheet.innerHTML = markup;
    await frames(2);
    sheet.replaceChildren();
    await frames(2);
  }
}

function nodesOfOne({ tag }) {
  const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

globalThis.bench = { run, fill, comeAndGo, nodesOfOne };
