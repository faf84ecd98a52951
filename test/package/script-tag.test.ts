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

const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

const bundles = [
  { script: { src: '/dist/cdn/number-sense.iife.js' }, registers: tags },
  { script: { src: '/dist/cdn/number-sense.js', type: 'module' }, registers: tags },
  ...tags.map((tag) => ({
    script: { src: `/dist/cdn/${tag}.js`, type: 'module' },
    registers: [tag],
  })),
];

const registered = () => tags.filter((tag) => page.customElements.get(tag));

describe('a script tag', () => {
  before(async function () {
    // they are made when they are first asked for, which a busy machine takes its time for
    this.timeout(60_000);
    await Promise.all(bundles.map(({ script }) => fetch(script.src)));
  });

  for (const { script, registers } of bundles) {
    it(`with ${script.src} registers ${registers.join(' and ')}, and leaves no global`, async () => {
      // the name of a class that is looked up for the first time may be listed from then on
      const before = new Set([...globals(), 'HTMLScriptElement', 'CustomElementRegistry']);
      await loadScript(script);
      expect(globals().filter((name) => !before.has(name))).to.deep.equal([]);
      expect(registered()).to.deep.equal(registers);
    });
  }

  it('bears other copies of the kit beside it: the first keeps its tags', async () => {
    const failures: string[] = [];
    page.addEventListener('error', ({ message }) => failures.push(message));
    const classes = () => tags.map((tag) => page.customElements.get(tag));
    const [first, ...others] = bundles;
    await loadScript(first.script);
    const before = classes();
    for (const { script } of others) await loadScript(script);
    expect(classes()).to.deep.equal(before);
    expect(failures).to.deep.equal([]);
  });
});
