import { expect, fixture, html } from '@open-wc/testing';
import type { Tag } from '../../src/snippets/index.js';
import { descriptionOf, inFont, inlinePicture, pictureSnippet } from '../../src/snippets/index.js';
import '../../src/number-sense.js';
import type { SlideRule } from '../../src/number-sense.js';
import { emulate } from '../support/commands.js';
import { parsed, release } from '../support/shown.js';

const markups = {
  'a meter':
    '<probability-meter probability="0.53" scale="both" words prior="0.3"></probability-meter>',
  'a spinner': '<decibel-spinner decibels="3"></decibel-spinner>',
  'a dial': '<quarter-dial value="42000"></quarter-dial>',
  'a rule': '<slide-rule layout="A [ B CI C ] D" slide="2" cursor="3"></slide-rule>',
};

/** All instruments have the same toSVG method. */
type Pictured = SlideRule;

const pictureOf = async (markup: string): Promise<string> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(parsed(markup));
  const element = place.firstElementChild as Pictured;
  await element.updateComplete;
  return element.toSVG();
};

const drawn = 'path, circle, text, tspan, rect, line';

const looksOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll(drawn)].map((piece) => {
    const { fill, stroke, strokeWidth, textAnchor, paintOrder } = getComputedStyle(piece);
    return [piece.localName, fill, stroke, strokeWidth, textAnchor, paintOrder].join(' ');
  });

const tagOf = (markup: string): Tag => /<([\w-]+)/.exec(markup)![1] as Tag;

/** What a page has until the script comes, with its rules. */
const snippetOf = (markup: string, picture: string): DocumentFragment => {
  // no element of this name is defined, as on a page without the script
  const shown = { tag: tagOf(markup), settings: new Map<string, string>(), fallback: '' };
  const text = pictureSnippet(shown, release, picture).replaceAll(shown.tag, 'x-undefined');
  return parsed(text.replace(/<script[^]*?<\/script>/g, ''));
};

/** The same picture on its own, and inside a page that has the scheme which its reader prefers. */
const bothOf = async (markup: string, picture: string): Promise<[string[], string[]]> => {
  const [own, place] = await Promise.all([
    fixture<HTMLElement>(html`<div></div>`),
    fixture<HTMLElement>(html`<div style="color-scheme: light dark"></div>`),
  ]);
  own.attachShadow({ mode: 'open' }).append(parsed(picture));
  place.append(snippetOf(markup, picture));
  return [looksOf(own.shadowRoot!), looksOf(place)];
};

describe('a picture inside a page', () => {
  for (const [what, markup] of Object.entries(markups)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has the colours of ${what} as a standalone picture, ${colorScheme}`, async () => {
        await emulate({ colorScheme });
        const [alone, inside] = await bothOf(markup, await pictureOf(markup));
        expect(alone.length).to.be.above(3);
        expect(inside).to.have.length(alone.length);
        expect(inside.filter((look, i) => look !== alone[i])).to.deep.equal([]);
      });
    }

    it(`has no style sheet with ${what}, no class and no name`, async () => {
      const page = parsed(inlinePicture(await pictureOf(markup)));
      const forbidden = page.querySelectorAll('style, script, [class], [style], [id]');
      expect([...forbidden].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(page.querySelectorAll('svg > title')).to.have.length(1);
      expect(page.children).to.have.length(1);
    });
  }
});

describe('a picture in the font of an instrument', () => {
  it('has it, under a class of its own, and is otherwise unchanged', async () => {
    const picture = await pictureOf(markups['a meter']);
    const worn = inFont(picture, 'monospace');
    expect(worn).to.include('text{font-family:monospace;');
    const classOf = (svg: string) => parsed(svg).firstElementChild!.getAttribute('class')!;
    expect(classOf(worn)).not.to.equal(classOf(picture));
    const unworn = worn.replaceAll(classOf(worn), classOf(picture));
    expect(unworn).to.equal(picture.replace('font-family:serif', 'font-family:monospace'));
  });

  it('is valid XML where its font has a name with a special character', async () => {
    const worn = inFont(await pictureOf(markups['a meter']), '"R&D", serif');
    const document = new DOMParser().parseFromString(worn, 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    expect(document.querySelector('style')!.textContent).to.include('font-family:"R&D", serif');
  });

  it('is unchanged where no font is set', async () => {
    const picture = await pictureOf(markups['a dial']);
    expect(inFont(picture)).to.equal(picture);
  });
});

describe('the description of a picture', () => {
  it('contains the texts of the page unescaped', async () => {
    const picture = await pictureOf(
      '<decibel-spinner decibels="3" spinnable outcomes="&lt;rain>,sun &amp; &quot;hail&quot;"></decibel-spinner>',
    );
    expect(descriptionOf(picture)).to.match(/^3 dB · 2\.00 : 1/);
    expect(descriptionOf(picture)).not.to.include('&#');
    expect(descriptionOf(picture)).to.include('<rain>');
  });
});
