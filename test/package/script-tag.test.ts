import { expect } from '@open-wc/testing';

let page: Window & typeof globalThis;
let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.body.appendChild(document.createElement('iframe'));
  page = frame.contentWindow as typeof page;
});

afterEach(() => frame.remove());

const globals = () => Object.getOwnPropertyNames(page).sort();

function loadScript(attributes: Partial<HTMLScriptElement>): Promise<Event> {
  const script = Object.assign(page.document.createElement('script'), attributes);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    page.document.head.append(script);
  });
}

const bundles = [
  { src: '/dist/cdn/number-sense.iife.js' },
  { src: '/dist/cdn/number-sense.js', type: 'module' },
  { src: '/dist/cdn/probability-meter.js', type: 'module' },
];

describe('a script tag', () => {
  for (const bundle of bundles) {
    it(`with ${bundle.src} registers the element, and leaves no global`, async () => {
      // the name of a class that is looked up for the first time may be listed from then on
      const before = new Set([...globals(), 'HTMLScriptElement', 'CustomElementRegistry']);
      await loadScript(bundle);
      expect(globals().filter((name) => !before.has(name))).to.deep.equal([]);
      expect(page.customElements.get('probability-meter')).to.be.a('function');
    });
  }

  it('bears other copies of the kit beside it: the first keeps the tag', async () => {
    const failures: string[] = [];
    page.addEventListener('error', ({ message }) => failures.push(message));
    await loadScript(bundles[0]);
    const first = page.customElements.get('probability-meter');
    await loadScript(bundles[1]);
    await loadScript(bundles[2]);
    expect(page.customElements.get('probability-meter')).to.equal(first);
    expect(failures).to.deep.equal([]);
  });
});
