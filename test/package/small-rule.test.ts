import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';

const src = '/dist/cdn/slide-rule.js';

/** The reason in the warning of each part that the script leaves out. */
const without = (part: string) =>
  `slide-rule.js has no ${part}. Expected number-sense.js in its place.`;

let frame: HTMLIFrameElement;
let rule: SlideRule;
let warned: string[];

async function loadScript(page: Window): Promise<void> {
  const script = page.document.createElement('script');
  Object.assign(script, { type: 'module', src });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
}

describe('the script of the slide rule alone', () => {
  before(async function () {
    // The bundles are built on the first request, which can take long on a busy machine.
    this.timeout(60_000);
    await fetch(src);
  });

  beforeEach(async () => {
    frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentWindow as Window & typeof globalThis;
    warned = [];
    page.console.warn = (text: string) => void warned.push(text);
    await loadScript(page);
    rule = page.document.body.appendChild(page.document.createElement('slide-rule'));
    await rule.updateComplete;
  });

  afterEach(() => frame.remove());

  it('has no solver: warns once, and no move is made', async () => {
    for (let i = 0; i < 2; i++) rule.setAttribute('solve', '2 * 7.25');
    expect(warned).to.deep.equal([`<slide-rule solve="2 * 7.25">: ${without('solver')}`]);
    expect(await rule.step()).to.deep.equal({ text: '', done: true });
    await rule.play();
    rule.pause();
    rule.rewind();
    expect(rule.solution).to.deep.equal({ text: '', steps: [], done: false });
    expect(rule.slide).to.equal(1);
    rule.setAttribute('solve', '');
    expect(warned).to.have.length(1);
  });

  it('has no exercises: warns once, and no question is shown', async () => {
    for (let i = 0; i < 2; i++) rule.setAttribute('exercise', 'multiply');
    rule.setAttribute('level', '2');
    rule.setAttribute('exercise', '');
    await rule.updateComplete;
    expect(warned).to.deep.equal([`<slide-rule exercise="multiply">: ${without('exercises')}`]);
    expect(rule.shadowRoot!.querySelector('[part=question]')).to.equal(null);
  });

  it('has no lens: warns once, and the picture has none', async () => {
    const { length } = rule.toSVG();
    rule.setAttribute('lens', '');
    await rule.updateComplete;
    expect(warned).to.deep.equal([`<slide-rule lens="">: ${without('lens')}`]);
    expect(rule.lens).to.equal(false);
    expect(rule.toSVG()).to.have.length(length);
    rule.lens = false;
    expect(warned).to.have.length(1);
  });

  it('has no printer: warns once, and returns no pages', async () => {
    for (let i = 0; i < 2; i++) expect(await rule.printable()).to.deep.equal([]);
    expect(warned).to.deep.equal([`<slide-rule printable="">: ${without('printer')}`]);
  });

  it('is a rule that works: a form reset and a key move it', async () => {
    rule.setAttribute('readout', '');
    await rule.updateComplete;
    const page = frame.contentWindow as Window & typeof globalThis;
    const control = rule.shadowRoot!.querySelector('input[type=range]')!;
    control.dispatchEvent(new page.KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(rule.cursor).to.equal(10);
    rule.formResetCallback();
    expect(rule.cursor).to.equal(1);
    await rule.updateComplete;
    expect(rule.shadowRoot!.querySelector('[part=readout]')).not.to.equal(null);
  });
});
