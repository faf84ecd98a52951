import { expect } from '@open-wc/testing';
import { onPage, partsOf, settled, type AnyInstrument } from '../support/all-four.js';
import { emulate, resetMouse } from '../support/commands.js';
import { letGo, move, press } from '../support/disc-hand.js';
import { hands } from '../support/hands.js';

/** The values of all sliders in words, as a screen reader gets them. */
const spokenBy = (element: AnyInstrument): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('input[type=range]')].map((slider) =>
    slider.getAttribute('aria-valuetext'),
  );

for (const hand of hands) {
  const { tag, state, before, after, place } = hand;

  describe(`what a ${tag} passes to screen readers`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));
    afterEach(() => resetMouse());

    it('changes when a drag ends, and not during it', async () => {
      const element = await onPage(tag, { ...state });
      const [from, to] = [await place(element, before), await place(element, after)];
      const spoken = spokenBy(element);
      await press(from);
      await move(to);
      await settled(element);
      expect(spokenBy(element)).to.deep.equal(spoken);
      await letGo();
      await settled(element);
      expect(spokenBy(element)).not.to.deep.equal(spoken);
    });

    it('does not have the readout as well, which repeats the value', async () => {
      const element = await onPage(tag, { ...state, readout: true });
      const [readout, ...more] = partsOf(element, 'readout');
      expect(more).to.have.length(0);
      expect(readout.getAttribute('aria-hidden')).to.equal('true');
    });
  });
}
