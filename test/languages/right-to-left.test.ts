import { expect } from '@open-wc/testing';
import { onPage, partsOf, settled } from '../support/all-four.js';
import { emulate, setViewport } from '../support/commands.js';
import { placeOfText } from '../support/places.js';

const states = {
  'probability-meter': {
    probability: 0.53,
    readout: true,
    interactive: true,
    scale: 'both',
    words: 'kent',
    low: 0.4,
    high: 0.6,
    prior: 0.3,
  },
  'decibel-spinner': {
    decibels: -12.3,
    readout: true,
    interactive: true,
    controls: true,
    spinnable: true,
  },
  'quarter-dial': { expression: '42000 × 0.0723 ÷ 40', readout: true, table: true },
  'slide-rule': { cursor: 4.25, slide: 2.5, controls: true, readout: true, shape: 'linear' },
} as const;

const tags = Object.keys(states) as (keyof typeof states)[];

/** Where each drawn piece is in its face, from the left. */
const drawnAt = (element: Element): string[] => {
  const face = element.shadowRoot!.querySelector('svg')!;
  const { left } = face.getBoundingClientRect();
  return [...face.querySelectorAll('path, circle, rect, line')].map((piece) => {
    const box = piece.getBoundingClientRect();
    return [box.left - left, box.width].map((length) => length.toFixed(1)).join(' ');
  });
};

describe('on a page from right to left', () => {
  for (const tag of tags) {
    it(`<${tag}> does not overflow at 320 px`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await onPage(tag, states[tag], { lang: 'ar-EG', dir: 'rtl', width: 300 });
      const { left, right } = element.parentElement!.getBoundingClientRect();
      const pieces = [...element.shadowRoot!.querySelectorAll('div, button, input, select, table')];
      for (const piece of [element, ...pieces]) {
        const box = piece.getBoundingClientRect();
        if (box.width <= 1) continue;
        expect(box.left, piece.className).to.be.at.least(left - 1);
        expect(box.right, piece.className).to.be.at.most(right + 1);
      }
    });

    it(`<${tag}> is drawn as on a left-to-right page`, async () => {
      const options = { lang: 'en', width: 500 };
      const mirrored = drawnAt(await onPage(tag, states[tag], { ...options, dir: 'rtl' }));
      const usual = drawnAt(await onPage(tag, states[tag], options));
      expect(mirrored.length).to.be.greaterThan(3);
      expect(mirrored).to.deep.equal(usual);
    });
  }

  it('the line of a meter in English is read from the left, from the value to the move', async () => {
    const page = { lang: 'en', dir: 'rtl', width: 700 } as const;
    const meter = await onPage('probability-meter', states['probability-meter'], page);
    const [line] = partsOf(meter, 'readout');
    const words = ['53%', '43.28°', 'chances', '40%', '60%', 'from', '+13.51', 'dB'];
    const places = words.map((word) => placeOfText(line, word));
    for (const [i, { left }] of places.slice(1).entries())
      expect(left, words[i + 1]).to.be.at.least(places[i].right - 1);
  });

  it('the line of a meter in Arabic digits is read from the right', async () => {
    const page = { lang: 'ar-EG', dir: 'rtl', width: 700 } as const;
    const strings = { words: { 'chances about even': 'احتمالات متساوية' } };
    const state = { probability: 0.53, readout: true, strings };
    const meter = await onPage('probability-meter', state, page);
    const [line] = partsOf(meter, 'readout');
    const places = ['٥٣', '٤٣٫٢٨', 'احتمالات'].map((word) => placeOfText(line, word));
    for (const [i, { right }] of places.slice(1).entries())
      expect(right, line.textContent).to.be.at.most(places[i].left + 1);
  });

  it('the tally of a spinner does not overlap its button', async () => {
    for (const lang of ['en', 'ar-EG']) {
      const page = { lang, dir: 'rtl' } as const;
      const strings = { tally: '{spins}' };
      const spinner = await onPage('decibel-spinner', { spinnable: true, strings }, page);
      await emulate({ reducedMotion: 'reduce' });
      await spinner.spin();
      await settled(spinner);
      const [tally] = partsOf(spinner, 'tally');
      const text = tally.querySelector('bdi')!.getBoundingClientRect();
      const button = tally.querySelector('button')!.getBoundingClientRect();
      expect(text.left - button.right, lang).to.be.within(4, 30);
    }
  });

  it('the power of ten of a dial is drawn as on a left-to-right page', async () => {
    const page = { lang: 'ar-EG', dir: 'rtl', width: 400 } as const;
    const dial = await onPage('quarter-dial', { value: 299792458 }, page);
    const face = dial.shadowRoot!.querySelector('svg')!;
    const text = [...face.querySelectorAll('text')].find((one) => one.textContent.includes('×'))!;
    const [times, ten] = ['×', '10'].map((sign) =>
      text.getExtentOfChar(text.textContent.indexOf(sign)),
    );
    expect(times.x).to.be.lessThan(ten.x);
  });
});
