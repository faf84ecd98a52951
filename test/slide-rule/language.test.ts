import { expect } from '@open-wc/testing';
import { slideRule as german } from '../../src/languages/german.js';
import { axTree, isChromium } from '../support/commands.js';
import {
  controlOf,
  newRule,
  parts,
  piece,
  plain,
  ruleWith,
  shown,
  textOf,
  type Attributes,
} from '../support/rule.js';
import { internalsOf } from '../support/axe.js';

const all: Attributes = { controls: true, readout: true, shape: 'linear' };

/** All visible and spoken texts of a rule except numbers and the names of scales. */
const wordsOf = (rule: Element): string[] => {
  const elements = [...rule.shadowRoot!.querySelectorAll('*')].filter((element) => {
    const isDrawn = element.closest('svg');
    return !isDrawn && element.localName !== 'option' && element.localName !== 'style';
  });
  const labels = elements.flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  const texts = elements.flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
  );
  return [...labels, ...texts].map(plain).filter((text) => /\p{L}{3}/u.test(text));
};

describe('the numbers of a rule', () => {
  for (const [lang, cursor, wanted] of [
    ['en', '4.25', /D 4\.25/],
    ['de', '4.25', /D 4,25/],
    ['fr', '4.25', /D 4,25/],
    ['ar-EG', '4.25', /D ٤٫٢٥/],
    ['hi-u-nu-deva', '4.25', /D ४\.२५/],
  ] as const) {
    it(`are formatted in the language of the page: ${lang}`, async () => {
      const rule = await ruleWith({ ...all, lang, cursor }, 700);
      expect(textOf(rule, 'readout')).to.match(wanted);
      expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.match(wanted);
    });
  }

  it('have the grouping of the language', async () => {
    const rule = await ruleWith(
      { ...all, lang: 'de', cursor: '4.25', 'result-exponent': '3' },
      700,
    );
    expect(textOf(rule, 'readout')).to.match(/D 4\.250/);
  });

  it('follow the nearest lang, also when it changes, and through a shadow root', async () => {
    const rule = await ruleWith({ ...all, cursor: '4.25' }, 700);
    const host = document.createElement('div');
    rule.parentElement!.lang = 'de';
    rule.parentElement!.append(host);
    host.attachShadow({ mode: 'open' }).append(rule);
    await shown(rule);
    expect(textOf(rule, 'readout')).to.contain('4,25');
    rule.lang = 'en';
    await shown(rule);
    expect(textOf(rule, 'readout')).to.contain('4.25');
  });

  for (const lang of ['', 'xx-nonsense', '123', 'en_US', 'de-', '\u0000']) {
    it(`are formatted with a fallback in ${JSON.stringify(lang)}, which may be no language`, async () => {
      const rule = await ruleWith({ ...all, lang, cursor: '4.25' }, 700);
      expect(textOf(rule, 'readout')).to.match(/D 4[.,]25/);
    });
  }

  it('are parsed in the fields as in attributes, whatever the language', async () => {
    const rule = await ruleWith({ ...all, lang: 'de' });
    const field = piece<HTMLInputElement>(rule, 'cursor-field');
    field.value = '2.5';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(rule.cursor).to.equal(2.5);
  });
});

describe('the strings of a rule', () => {
  it('are all German once the page sets German ones, with no English left', async () => {
    for (const more of [{}, { shape: 'circular' }, { layout: 'duplex' }] as Attributes[]) {
      const [english, rule] = [await ruleWith({ ...all, ...more }), newRule({ ...all, ...more })];
      rule.strings = german;
      rule.lang = 'de';
      english.after(rule);
      await shown(rule);
      const [before, after] = [wordsOf(english), wordsOf(rule)];
      expect(before.length).to.be.greaterThan(5);
      expect(after).to.have.length(before.length);
      expect(after.filter((word) => before.includes(word))).to.deep.equal([]);
    }
  });

  it('explain impossible values in German', async () => {
    const rule = await ruleWith({ ...all, layout: 'S [ C ] D' });
    const complaints: string[] = [];
    for (const strings of [null, german]) {
      rule.strings = strings;
      for (const text of ['S 2', 'Q 3', 'much']) {
        const field = piece<HTMLInputElement>(rule, 'cursor-field');
        field.value = text;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await shown(rule);
        complaints.push(textOf(rule, 'complaint'));
      }
    }
    expect(new Set(complaints).size).to.equal(6);
    expect(complaints.filter((text) => text === '')).to.deep.equal([]);
  });

  it('can be replaced one by one, and are English otherwise', async () => {
    const rule = await ruleWith({ controls: true });
    const before = wordsOf(rule);
    rule.strings = { kind: 'Log-Log Duplex' };
    await shown(rule);
    expect(rule.toSVG()).to.contain('Log-Log Duplex');
    expect(wordsOf(rule)).to.deep.equal(before);
  });

  it('of a wrong type are ignored', async () => {
    const rule = await ruleWith({ controls: true, readout: true });
    const before = wordsOf(rule);
    const junk = Object.fromEntries(Object.keys(german).map((key) => [key, 5]));
    Reflect.set(rule, 'strings', junk);
    await shown(rule);
    expect(wordsOf(rule)).to.deep.equal(before);
  });

  it('name the rule', async () => {
    const rule = await ruleWith();
    expect(rule.toSVG()).to.contain('Slide rule');
    rule.strings = german;
    await shown(rule);
    expect(rule.toSVG()).to.contain(german.kind).and.not.contain('Slide rule');
    expect(internalsOf(rule).ariaLabel ?? '').to.contain(german.kind);
    if (isChromium) expect(await axTree({ role: 'group', name: german.kind })).to.have.length(1);
    expect(parts(rule, 'cursor-control')).to.have.length(1);
  });
});
