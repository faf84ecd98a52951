import { expect, fixture, html } from '@open-wc/testing';
import { emulate, screenshot } from '../support/commands.js';
import { contrast } from '../support/contrast.js';
import { onPage, partsOf, settled, type AnyInstrument } from '../support/all-four.js';

/** An instrument of each kind with all the text that it can show. */
const states = {
  'probability-meter': { probability: 0.7, scale: 'both', words: 'kent', readout: true },
  'decibel-spinner': { decibels: 3, controls: true, readout: true, spinnable: true },
  'quarter-dial': { expression: '42000 * 0.0723 / 40', table: true, readout: true },
  'slide-rule': { slide: 2, cursor: 3, controls: true, readout: true },
} as const;

type Tag = keyof typeof states;
const tags = Object.keys(states) as Tag[];

const shownOn = async (tag: Tag, style = '', width = 320): Promise<AnyInstrument> => {
  const element = await onPage<Tag>(tag, states[tag], { width });
  element.parentElement!.style.cssText += style;
  await settled(element);
  return element;
};

/** Everything inside that has a text of its own, and fields. */
const written = (element: Element): Element[] =>
  [...element.shadowRoot!.querySelectorAll('*')].filter(
    (piece) =>
      piece.localName !== 'style' &&
      ([...piece.childNodes].some((node) => node instanceof Text && node.data.trim()) ||
        piece.matches('input:not([type=range]), select')),
  );

/** All that a browser computes. */
const computed = (piece: Element): Map<string, string> => {
  const style = getComputedStyle(piece);
  return new Map([...style].map((name) => [name, style.getPropertyValue(name)]));
};

/** Every inherited text property that an engine may support, with a value that is no initial value. */
const strange: Readonly<Record<string, string>> = {
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size-adjust': '0.3',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variation-settings': '"wght" 900',
  hyphens: 'auto',
  'letter-spacing': '3px',
  'line-break': 'anywhere',
  'line-height': '0',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  quotes: '"a" "b"',
  'stroke-linecap': 'round',
  'tab-size': '1',
  'text-align': 'right',
  'text-align-last': 'right',
  'text-anchor': 'end',
  'text-combine-upright': 'all',
  'text-decoration-skip-ink': 'none',
  'text-emphasis': 'dot',
  'text-indent': '40px',
  'text-justify': 'inter-character',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '2px 2px red',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-wrap': 'nowrap',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '2px red',
  'white-space': 'pre',
  'word-break': 'break-all',
  'word-spacing': '20px',
  'writing-mode': 'vertical-rl',
};

const strangeRules = Object.entries(strange)
  .map((rule) => `${rule.join(': ')} `)
  .join(';');

const differences = (before: readonly Map<string, string>[], element: Element): string[] =>
  written(element).flatMap((piece, i) => {
    const now = computed(piece);
    return [...before[i]]
      .filter(([name, value]) => now.get(name) !== value)
      .map(([name, value]) => `${piece.localName} ${name}: ${value} → ${now.get(name)}`);
  });

const boxesOf = (element: Element): number[] =>
  [element, ...written(element)].flatMap((piece) => {
    const { width, height } = piece.getBoundingClientRect();
    return [width, height].map(Math.round);
  });

const withRules = async (rules: string): Promise<HTMLStyleElement> => {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  (await fixture(html`<div></div>`)).append(sheet);
  return sheet;
};

const share = (one: ImageData, other: ImageData): number => {
  expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4)
    different += Number(Math.abs(one.data[at] - other.data[at]) > 64);
  return different / (one.data.length / 4);
};

for (const tag of tags) {
  describe(`the page's styles around ${tag}`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce', colorScheme: 'light' }));

    it('do not change its text when they apply to an ancestor', async () => {
      const element = await shownOn(tag);
      expect(written(element).length).to.be.at.least(3);
      const before = written(element).map(computed);
      const boxes = boxesOf(element);
      element.parentElement!.style.cssText += strangeRules;
      await settled(element);
      expect(differences(before, element)).to.deep.equal([]);
      expect(boxesOf(element)).to.deep.equal(boxes);
    });

    it('do not change its text when they apply to the element itself', async () => {
      const element = await shownOn(tag);
      const before = written(element).map(computed);
      const boxes = boxesOf(element);
      await withRules(`${tag} { ${strangeRules} }`);
      await settled(element);
      expect(differences(before, element)).to.deep.equal([]);
      expect(boxesOf(element)).to.deep.equal(boxes);
    });

    it('draw no line under or through its text', async () => {
      const element = await shownOn(tag);
      const before = await screenshot(element);
      element.parentElement!.style.textDecoration = 'underline line-through red 3px';
      await settled(element);
      expect(share(before, await screenshot(element))).to.equal(0);
    });

    it('keep its text legible with a font-size of 0', async () => {
      const element = await shownOn(tag, 'font-size: 0');
      for (const piece of written(element).filter((it) => !it.closest('svg'))) {
        expect(parseFloat(getComputedStyle(piece).fontSize), piece.outerHTML).to.be.at.least(9);
      }
      const [readout] = partsOf(element, 'readout');
      expect(readout.getBoundingClientRect().height).to.be.at.least(12);
    });

    it('keep it in its container with padding and a border', async () => {
      const element = await shownOn(tag);
      await withRules(`${tag} { padding: 20px; border: 5px solid }`);
      await settled(element);
      expect(element.getBoundingClientRect().width).to.be.at.most(320);
      const [readout] = partsOf(element, 'readout');
      const { bottom } = element.getBoundingClientRect();
      expect(readout.getBoundingClientRect().bottom).to.be.at.most(bottom - 25);
    });

    it('do not split it between columns', async () => {
      const element = await shownOn(tag, 'columns: 2; column-gap: 0', 640);
      const [face, readout] = ['face', 'readout'].map((name) =>
        partsOf(element, name)[0].getBoundingClientRect(),
      );
      expect(Math.abs(face.left - readout.left)).to.be.below(1);
      expect(readout.top).to.be.at.least(face.bottom - 1);
    });

    it('give it their font, font size and language', async () => {
      const element = await shownOn(tag, 'font: 20px monospace; color: rgb(90, 0, 0)');
      const { fontFamily, fontSize, color } = getComputedStyle(partsOf(element, 'readout')[0]);
      expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '20px', 'rgb(90, 0, 0)']);
    });

    it('lose against its custom properties, also as rules for all elements', async () => {
      const element = await shownOn(tag, '--instrument-font: monospace; --instrument-ink: #010203');
      await withRules('* { font-family: fantasy; color: red }');
      for (const piece of written(element).filter((it) => !it.matches('title, option, select'))) {
        expect(getComputedStyle(piece).fontFamily, piece.outerHTML).to.equal('monospace');
        expect(getComputedStyle(piece).color, piece.outerHTML).to.equal('rgb(1, 2, 3)');
      }
    });

    for (const [ground, text] of [
      ['#0f172a', '#e2e8f0'],
      ['#000', '#fff'],
      ['#fff', '#333'],
      ['#fdf6e3', '#073642'],
    ]) {
      it(`keep it legible in ${text} on ${ground}, without a color-scheme`, async () => {
        const element = await shownOn(tag);
        const page = element.parentElement!;
        // as a class does that a switch on the page sets
        page.style.cssText += `background: ${ground}; color: ${text}`;
        await settled(element);
        const faint = written(element)
          .filter((piece) => !piece.matches('title, option, select, :disabled'))
          .map((piece) => {
            const { color, fill } = getComputedStyle(piece);
            const isPrinted = piece.closest('.printed, .note');
            const seen = contrast(piece.closest('svg') ? fill : color, isPrinted ? '#fff' : ground);
            return [seen, piece.outerHTML] as const;
          })
          .filter(([seen]) => seen < 4.5);
        expect(faint).to.deep.equal([]);
      });
    }

    it('may change its colour scheme without a color', async () => {
      const element = await shownOn(tag, 'color-scheme: dark');
      const { color } = getComputedStyle(partsOf(element, 'readout')[0]);
      expect(contrast(color, '#121212')).to.be.at.least(4.5);
    });
  });

  describe(`the picture of ${tag}`, () => {
    beforeEach(() => emulate({ colorScheme: 'light' }));

    const stylesOf = (root: Element): string[] =>
      [...root.querySelectorAll('*')].map((piece) => [...computed(piece)].join());

    const paintsOf = (svg: string): string[] =>
      [...svg.matchAll(/:(#[0-9a-f]+|rgba?\([^)]*\));/g)].map(([, colour]) => colour);

    it('changes nothing else on a page that contains it', async () => {
      const element = await shownOn(tag);
      const page = await fixture<HTMLElement>(html`
        <div>
          <svg class="fill" viewBox="0 0 9 9"><path class="needle" d="M1,1h5v5z" /><text>a</text></svg>
          <p class="band note paper current letters quiet accent printed aside held">text</p>
          <div class="place"></div>
          <div class="place"></div>
        </div>
      `);
      const [svg, paragraph, first, second] = page.children;
      const before = [svg, paragraph].flatMap((it) => [[...computed(it)].join(), ...stylesOf(it)]);
      const asMarkup = (place: Element) => {
        const { body } = new DOMParser().parseFromString(element.toSVG(), 'text/html');
        place.replaceChildren(...body.childNodes);
      };
      asMarkup(first);
      const alone = stylesOf(first);
      for (const [i, name] of ['ink', 'paper', 'needle', 'fill', 'accent', 'band'].entries())
        element.style.setProperty(`--instrument-${name}`, `rgb(${i}, 100, 100)`);
      asMarkup(second);
      const after = [svg, paragraph].flatMap((it) => [[...computed(it)].join(), ...stylesOf(it)]);
      expect(after).to.deep.equal(before);
      expect(stylesOf(first)).to.deep.equal(alone);
      expect(stylesOf(second)).not.to.deep.equal(alone);
    });

    it('has the colours that are shown, as plain colours', async () => {
      const element = await shownOn(tag);
      const usual = element.toSVG();
      element.style.setProperty('--instrument-needle', 'teal');
      element.parentElement!.style.setProperty('--brand', 'oklch(0.5 0.2 250)');
      element.style.setProperty('--instrument-fill', 'light-dark(var(--brand), rgb(1 2 3 / 0.5))');
      const svg = element.toSVG();
      expect(svg).not.to.match(/#b01f24|#ff7a70|#1f77b4|#5aa9e0|oklch|var\(|light-dark/);
      expect(svg.match(/\.needle\{stroke:#008080;\}/g)).to.have.length(2);
      expect(svg).to.include('fill:rgba(1,2,3,0.5);');
      element.removeAttribute('style');
      expect(element.toSVG()).to.equal(usual);
    });

    it('has the text colour of the page where the element shows it', async () => {
      const element = await shownOn(tag, 'background: #0f172a; color: #e2e8f0');
      const svg = element.toSVG();
      expect(svg).to.match(/<style>[^}]*\}\.number-sense-\w+\{color:#e2e8f0;/);
      expect(svg).to.include('.printed{color:#1f1b2e;}');
    });

    it('has the default colours where there is no page', () => {
      const element = Object.assign(document.createElement(tag), states[tag]) as AnyInstrument;
      element.style.setProperty('--instrument-needle', 'teal');
      const paints = paintsOf(element.toSVG());
      expect(paints).to.include.members(['#1f1b2e', '#e6e2da', '#b01f24', '#ff7a70']);
    });
  });
}
