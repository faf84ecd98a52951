/* global document, HTMLElement, customElements, getComputedStyle, NodeFilter */
/** What runs inside the page. The runner finds it as `window.bench`, in a page that is thrown away. */
import { frames, pause, timeOf } from './timing.js';

const most = 1000;
const sheet = document.querySelector('#sheet');

/** Beliefs that differ from one element to the next, so that no two pictures are the same. */
const beliefs = Array.from({ length: most }, (_, i) => ((i * 37) % most) / most);
const others = beliefs.map((p) => (p * 7 + 0.13) % 1);

/** So many beliefs. Above a thousand they come again. */
const beliefsOf = ({ count }) => Array.from({ length: count }, (_, i) => beliefs[i % most]);

/** A belief as the property of an element has it. */
const units = {
  probability: (p) => p,
  decibels: (p) => 10 * Math.log10(p / (1 - p)),
  value: (p) => 10 ** (6 * p - 3),
  cursor: (p) => 10 ** p,
};

const degreesFromUpright = (p) => 45 - (Math.acos(Math.sqrt(p)) * 180) / Math.PI;

const onRim = (turn) => `${95 * Math.cos(2 * Math.PI * turn)},${95 * Math.sin(2 * Math.PI * turn)}`;
const sector = (from, to) => `M0,0L${onRim(from)}A95,95,0,0,1,${onRim(to)}Z`;

/** What the moving part of each static picture has for a belief: no more than it takes to draw it. */
const drawings = {
  'probability-meter': (p) => `rotate(${degreesFromUpright(p)} 400 570)`,
  'quarter-dial': (p) => `rotate(${360 * ((6 * p) % 1)})`,
  'slide-rule': (p) => `translate(${900 * p})`,
  'decibel-spinner': (p) => [0, 1, 2, 3, 4].map((i) => sector(i / 5, (i + p) / 5)).join(''),
};

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

const place = '{drawing}';

/** The element whose picture is taken: where it will stand, if it is drawn for its place. */
async function model({ tag, drawn }) {
  if (drawn) sheet.innerHTML = `<${tag} ${drawn}></${tag}>`;
  else document.body.append(document.createElement(tag));
  const element = document.querySelector(tag);
  await element.updateComplete;
  await frames(3);
  return element;
}

function marked(svg, { moving, parts }) {
  for (const name of parts ?? []) svg.querySelector(`[part=${name}]`).id = name;
  if (!parts)
    asPath(svg.querySelector(`[part=${moving.part}]`), moving).setAttribute(
      moving.attribute,
      place,
    );
}

/** The moving part as a page would draw it by hand: an outline with a transform. */
function asPath(shape, { outline }) {
  if (!outline) return shape;
  const path = document.createElementNS(shape.namespaceURI, 'path');
  for (const { name, value } of shape.attributes)
    if (name !== 'points') path.setAttribute(name, value);
  path.setAttribute('d', outline);
  shape.replaceWith(path);
  return path;
}

/** The element's own picture as a static one, with a place for what moves; or as it is, with names for what will. */
async function picture(scenario) {
  const element = await model(scenario);
  const svg = element.shadowRoot.querySelector('svg');
  withoutComments(svg);
  marked(svg, scenario);
  for (const shape of [...svg.querySelectorAll('*'), svg]) plain(shape);
  const markup = svg.outerHTML;
  element.remove();
  return markup;
}

const pictureMarkup = (scenario, svg) =>
  beliefsOf(scenario)
    .map((p) => svg.replace(place, drawings[scenario.tag](p)))
    .join('');

/** A custom element that is nothing but the picture in a shadow root: what every such element costs. */
function defineBare({ tag, moving }, svg) {
  const template = document.createElement('template');
  template.innerHTML = svg.replace('<svg', '<svg width="100%" display="block"');
  const shapes = [...template.content.querySelectorAll('*')];
  const at = shapes.findIndex((shape) => shape.getAttribute(moving.attribute) === place);
  // what can't be read would be an error on the console for each copy
  shapes[at].removeAttribute(moving.attribute);
  class Bare extends HTMLElement {
    static observedAttributes = ['value'];
    #mover;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.importNode(template.content, true));
      this.#mover = root.querySelectorAll('*')[at];
    }

    attributeChangedCallback(name, old, text) {
      this.value = Number(text);
    }

    set value(p) {
      this.#mover.setAttribute(moving.attribute, drawings[tag](p));
    }
  }
  customElements.define('bench-bare', Bare);
}

const bareMarkup = (scenario) =>
  beliefsOf(scenario)
    .map((p) => `<bench-bare value="${p}"></bench-bare>`)
    .join('');

const ourMarkup = ({ tag, attributes, property, count }) =>
  beliefsOf({ count })
    .map((p) => `<${tag} ${attributes.replace('{value}', units[property](p))}></${tag}>`)
    .join('');

async function makeMarkup(scenario, who) {
  sheet.style.setProperty('--width', `${scenario.width}px`);
  sheet.style.setProperty('--row', `${scenario.row}px`);
  sheet.style.setProperty('--columns', scenario.columns ?? 10);
  if (who === 'picture') return pictureMarkup(scenario, await picture(scenario));
  if (who === 'bare') {
    defineBare(scenario, await picture(scenario));
    return bareMarkup(scenario);
  }
  // one is drawn before the clock starts, as the floors' picture is parsed and formatted before
  (await model(scenario)).remove();
  return ourMarkup(scenario);
}

/** Sets all to a new belief: a picture's moving part by its attribute, an element by its property. */
function changer({ tag, property, moving }, who) {
  const elements = [...sheet.children];
  const isPicture = who === 'picture';
  const set = {
    picture: (it, p) => it.setAttribute(moving.attribute, drawings[tag](p)),
    bare: (it, p) => (it.value = p),
    ours: (it, p) => (it[property] = units[property](p)),
  }[who];
  const movers = isPicture
    ? elements.map((svg) => svg.querySelector(`[${moving.attribute}]`))
    : elements;
  return () => movers.forEach((it, i) => set(it, others[i]));
}

/** Puts a copy of what was parsed before into the page. */
function cloner(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return () => sheet.replaceChildren(template.content.cloneNode(true));
}

async function prepare(scenario, who) {
  await customElements.whenDefined(scenario.tag);
  const markup = await makeMarkup(scenario, who);
  if (who === 'picture' && scenario.isCloned) return cloner(markup);
  if (scenario.act === 'mount') return () => (sheet.innerHTML = markup);
  sheet.innerHTML = markup;
  await frames(5);
  await pause(400);
  return changer(scenario, who);
}

/** Runs one scenario once. @returns milliseconds until its frame was presented */
const run = async (scenario, who) => timeOf(await prepare(scenario, who));

/** Puts so many into the page and waits until nothing moves. */
async function fill(scenario, who, times = 1) {
  await customElements.whenDefined(scenario.tag);
  const markup = await makeMarkup(scenario, who);
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

const middleOf = (element, right) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + right * width), y: Math.round(top + height / 2) };
};

/** Where a hand takes hold of each part: the hairline, and a scale of the slide a third along. */
const grips = {
  cursor: (root) => middleOf(root.querySelector('[part=hairline]'), 0.5),
  slide: (root) => middleOf(root.querySelector('[part=slide] [part=scale]'), 0.66),
};

/** What it takes to move the parts of a static picture, one after the other, by as much as the hand moves. */
function movable(svg, parts) {
  const unit = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const waiting = parts.map((name) => svg.querySelector(`#${name}`));
  let [held, from] = [undefined, 0];
  svg.addEventListener('pointerdown', ({ clientX, pointerId }) => {
    held = waiting.shift();
    from = held.transform.baseVal.consolidate().matrix.e * unit - clientX;
    svg.setPointerCapture(pointerId);
  });
  svg.addEventListener('pointermove', ({ clientX }) =>
    held?.setAttribute('transform', `translate(${(from + clientX) / unit})`),
  );
  svg.addEventListener('pointerup', () => (held = undefined));
}

/** Puts one element into the page, and returns the places where its parts can be dragged. */
async function stand(scenario, who) {
  await customElements.whenDefined(scenario.tag);
  await fill(scenario, 'ours');
  const { shadowRoot } = sheet.firstElementChild;
  const points = scenario.parts.map((name) => grips[name](shadowRoot));
  if (who === 'ours') return points;
  await fill(scenario, who);
  movable(sheet.firstElementChild, scenario.parts);
  return points;
}

/** Where the parts of what stands in the page are now. */
function places({ parts }) {
  const { shadowRoot } = sheet.firstElementChild;
  const find = (name) =>
    shadowRoot ? shadowRoot.querySelector(`[part=${name}]`) : document.getElementById(name);
  return parts.map((name) => find(name).getScreenCTM().e);
}

globalThis.bench = { run, fill, comeAndGo, nodesOfOne, stand, places };
