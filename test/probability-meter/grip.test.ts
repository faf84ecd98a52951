import { expect } from '@open-wc/testing';
import { mouseDrag, resetMouse } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { meterWith, placeOf, shown } from '../support/meter.js';

/** Drags from 20° to 60°. */
const drag = (meter: Element) => mouseDrag([placeOf(meter, 20, 500), placeOf(meter, 60, 500)]);

describe('a drag on the face of a meter', () => {
  afterEach(() => resetMouse());

  it('selects no text', async () => {
    const meter = await meterWith({ interactive: true, scale: 'both', words: 'kent' });
    meter.before('Text before it.');
    meter.after('Text after it.');
    await drag(meter);
    expect(getSelection()!.toString()).to.equal('');
    expect(meter.degrees).to.be.closeTo(60, 0.3);
  });

  it('does not scroll the page when it focuses the slider', async () => {
    const meter = await meterWith({ interactive: true }, 600);
    const block = meter.parentElement!;
    block.style.padding = '1000px 0';
    scrollTo(0, 1000 + block.offsetTop + 60);
    await shown(meter);
    const before = scrollY;
    await mouseDrag([placeOf(meter, 45, 400), placeOf(meter, 60, 400)]);
    expect(scrollY).to.equal(before);
    expect(document.activeElement).to.equal(meter);
    expect(meter.degrees).to.be.closeTo(60, 0.3);
    scrollTo(0, 0);
  });

  for (const [what, still, free] of [
    ['is disabled', { disabled: true }, { disabled: false }],
    ['becomes a picture', { interactive: false }, { interactive: true }],
  ] as const) {
    it(`moves nothing once the meter ${what}, and moves it again after that`, async () => {
      const meter = await meterWith({ interactive: true });
      await drag(meter);
      Object.assign(meter, still, { probability: 0.5 });
      await shown(meter);
      const log = eventLog(meter);
      await drag(meter);
      expect(meter.probability).to.equal(0.5);
      expect(log).to.deep.equal([]);
      Object.assign(meter, free);
      await shown(meter);
      await drag(meter);
      expect(meter.degrees).to.be.closeTo(60, 0.3);
      expect(log).to.deep.equal(['input', 'input', 'change']);
    });
  }

  it('ends when the meter is disabled under it', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    meter.addEventListener('input', () => (meter.disabled = true), { once: true });
    await mouseDrag([20, 30, 40, 50].map((degrees) => placeOf(meter, degrees, 500)));
    await shown(meter);
    expect(meter.degrees).to.be.lessThan(31);
    const after = meter.probability;
    meter.disabled = false;
    await shown(meter);
    await mouseDrag([placeOf(meter, 70, 500), placeOf(meter, 70, 500)]);
    expect(meter.probability).not.to.equal(after);
    expect(log.at(-1)).to.equal('change');
  });
});
