import { expect } from '@open-wc/testing';
import type {} from '../../src/number-sense.js';

let page: Window & typeof globalThis;
let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.body.appendChild(document.createElement('iframe'));
  page = frame.contentWindow as typeof page;
});

afterEach(() => frame.remove());

/** What Lit itself notes, and classes that a browser lists once a script has used them. */
const byOthers = [
  ...['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'],
  ...['HTMLScriptElement', 'CustomElementRegistry'],
];

const globals = () => Object.getOwnPropertyNames(page).sort();

function loadScript(attributes: Partial<HTMLScriptElement>): Promise<Event> {
  const script = Object.assign(page.document.createElement('script'), attributes);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    page.document.head.append(script);
  });
}

const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'] as const;

const bundles = [
  { script: { src: '/dist/cdn/number-sense.iife.js' }, registers: tags },
  { script: { src: '/dist/cdn/number-sense.js', type: 'module' }, registers: tags },
  ...tags.map((tag) => ({
    script: { src: `/dist/cdn/${tag}.js`, type: 'module' },
    registers: [tag],
  })),
];

/** What a page does with each element: as it is written, after the key End, and after a reset. */
const cases = {
  'probability-meter': ['<probability-meter probability="75%" interactive>', '0.75', '1'],
  'decibel-spinner': ['<decibel-spinner decibels="3" interactive>', '3', '23'],
  'quarter-dial': ['<quarter-dial value="3e8" interactive>', '300000000', '1000000000'],
  'slide-rule': [
    '<slide-rule slide="2.5" cursor="4.25">',
    'slide=2.5&cursor=4.25',
    'slide=2.5&cursor=10',
  ],
} as const;

function formWith(tag: keyof typeof cases) {
  page.document.body.innerHTML = `<form>${cases[tag][0]}</${tag}></form>`;
  const form = page.document.querySelector('form')!;
  const element = page.document.querySelector(tag)!;
  element.setAttribute('name', 'number');
  return { form, element, submitted: () => new page.FormData(form).get('number') };
}

function pressEnd(element: Element): void {
  const control = element.shadowRoot!.querySelector('input[type=range]')!;
  for (const type of ['keydown', 'keyup'])
    control.dispatchEvent(new page.KeyboardEvent(type, { key: 'End', bubbles: true }));
}

const registered = () => tags.filter((tag) => page.customElements.get(tag));

describe('a script tag', () => {
  before(async function () {
    // the bundles are built on the first request, which can take long on a busy machine
    this.timeout(60_000);
    await Promise.all(bundles.map(({ script }) => fetch(script.src)));
  });

  for (const { script, registers } of bundles) {
    it(`with ${script.src} registers ${registers.join(' and ')} and adds no global`, async () => {
      const before = new Set([...globals(), ...byOthers]);
      await loadScript(script);
      expect(globals().filter((name) => !before.has(name))).to.deep.equal([]);
      expect(registered()).to.deep.equal(registers);
    });

    for (const tag of registers) {
      it(`with ${script.src} defines a ${tag} that works in a form and draws a picture`, async () => {
        const [, initial, atEnd] = cases[tag];
        await loadScript(script);
        const { form, element, submitted } = formWith(tag);
        await element.updateComplete;
        expect(submitted()).to.equal(initial);
        const events: string[] = [];
        for (const type of ['input', 'change'])
          form.addEventListener(type, () => events.push(`${type} ${submitted()}`));
        pressEnd(element);
        expect(events).to.deep.equal([`input ${atEnd}`, `change ${atEnd}`]);
        expect(element.toSVG()).to.match(/^<svg [^]*<path [^]*<\/svg>$/);
        form.reset();
        expect(submitted()).to.equal(initial);
      });
    }
  }

  it('tolerates other copies of the kit beside it: the first keeps its tags', async () => {
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

describe('the classic script in an XHTML page', () => {
  const fallbacks = tags.map((tag) => `<${tag}>fallback</${tag}>`).join('');

  const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script>
      window.said = [];
      console.warn = (text) => said.push(text);
      onerror = (text) => said.push(text);
    </script></head><body>${fallbacks}<script src="${origin}/dist/cdn/number-sense.iife.js"/></body></html>`;

  it('leaves the fallbacks, with one warning', async () => {
    const url = URL.createObjectURL(new Blob([source], { type: 'application/xhtml+xml' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = url;
    await loaded;
    const { contentDocument } = frame;
    const said = Reflect.get(frame.contentWindow!, 'said') as string[];
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('text/html');
    for (const tag of tags) {
      const element = contentDocument!.querySelector(tag)!;
      expect(element.shadowRoot).to.equal(null);
      expect(element.getBoundingClientRect().width).to.be.greaterThan(10);
    }
    URL.revokeObjectURL(url);
  });
});
