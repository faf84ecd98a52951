import { expectAccessible, internalsOf } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { axTree, emulate, isChromium, mouseDrag } from '../support/commands.js';
import { control, meterWith, placeOf, shown, type Attributes } from '../support/meter.js';

const states: ReadonlyArray<[what: string, attributes: Attributes]> = [
  ['a picture', { probability: '0.53' }],
  [
    'a picture with everything',
    { words: true, scale: 'both', low: '0.4', high: '0.6', prior: '0.2' },
  ],
  ['a picture with a readout', { readout: true }],
  ['a straight picture', { shape: 'line', labels: '{"angles":[90,0],"labels":["P","Q"]}' }],
  ['an interactive meter', { interactive: true }],
  [
    'an interactive meter with everything',
    { interactive: true, readout: true, words: true, scale: 'both' },
  ],
  ['a disabled meter', { interactive: true, disabled: true }],
  ['an invalid meter', { interactive: true, probability: 'perhaps' }],
  ['a small meter', { interactive: true, style: 'width:120px' }],
];

describe('axe on a meter', () => {
  for (const [what, attributes] of states) {
    it(`finds nothing wrong with ${what}`, async () => {
      const meter = await meterWith(attributes);
      await expectAccessible(meter.parentElement!);
    });
  }
});

describe('a static meter in the accessibility tree', () => {
  for (const [p, text] of [
    ['0', '0 percent'],
    ['1e-9', '0.0000001 percent'],
    ['0.53', '53 percent'],
    ['1', '100 percent'],
  ]) {
    it(`is a meter with its value, ${p}, inside its range`, async () => {
      const meter = await meterWith({ probability: p });
      const { role, ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } =
        internalsOf(meter);
      expect(role).to.equal('meter');
      expect([ariaValueMin, ariaValueMax]).to.deep.equal(['0', '1']);
      expect(Number(ariaValueNow)).to.equal(Number(p));
      expect(ariaValueText).to.match(new RegExp(`^${text}, `));
      expect(ariaLabel, 'the name carries the sentence too').to.contain(ariaValueText);
    });
  }

  it('updates its value text when the value changes', async () => {
    const meter = await meterWith();
    meter.probability = 0.25;
    await shown(meter);
    expect(internalsOf(meter).ariaValueNow).to.equal('0.25');
    expect(internalsOf(meter).ariaValueText).to.equal('25 percent, 60 degrees, probably not');
  });

  it('is not in the tab order', async () => {
    const meter = await meterWith({ readout: true });
    expect(meter.hasAttribute('tabindex')).to.equal(false);
    meter.focus();
    expect(document.activeElement).not.to.equal(meter);
  });

  it('hides its drawing, because the value text describes it', async () => {
    const meter = await meterWith({ scale: 'both', words: true });
    expect(meter.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await meterWith({ probability: '0.53' });
      const [told] = await axTree({ role: 'meter' });
      expect(told.name).to.contain('53 percent, 43.28 degrees, chances about even');
      expect([told.valuemin, told.valuemax]).to.deep.equal([0, 1]);
      expect(told.value).to.be.closeTo(0.53, 1e-6);
      expect(told.focusable).not.to.equal(true);
    });
  }
});

describe('an interactive meter', () => {
  it('is a native slider of whole positions, few enough to swipe through', async () => {
    const { type, min, max, step, value } = control(await meterWith({ interactive: true }));
    expect(type).to.equal('range');
    expect(Number(min)).to.equal(0);
    expect(Number(max)).to.be.within(20, 100);
    expect(step === '' || step === '1').to.equal(true);
    expect(Number(value)).to.equal(Number(max) / 2);
  });

  it('has its exact value in words', async () => {
    const meter = await meterWith({ interactive: true, probability: '0.53' });
    const text = () => control(meter).getAttribute('aria-valuetext');
    expect(text()).to.equal('53 percent, 43.28 degrees, chances about even');
    // the nearest whole position
    expect(Number(control(meter).value)).to.equal(47);
    meter.probability = 0.75;
    await shown(meter);
    expect(text()).to.equal('75 percent, 30 degrees, probable');
    expect(Number(control(meter).value)).to.equal(60);
  });

  it('puts its value into words once for a drag, when the drag ends', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const meter = await meterWith({ interactive: true, readout: true });
    let made = 0;
    const percent = {
      get other() {
        made++;
        return '{number} percent';
      },
    };
    meter.strings = { percent };
    await shown(meter);
    made = 0;
    const atInput: number[] = [];
    meter.addEventListener('input', () => atInput.push(made));
    await mouseDrag([45, 50, 60, 70].map((degrees) => placeOf(meter, degrees, 500)));
    await shown(meter);
    expect(atInput.length).to.be.greaterThan(1);
    expect(new Set(atInput)).to.deep.equal(new Set([0]));
    expect(made).to.be.within(1, 2);
    expect(control(meter).getAttribute('aria-valuetext')).to.match(/^11\.\d percent, /);
  });

  it('is one element to a screen reader, not two', async () => {
    const meter = await meterWith({ interactive: true });
    expect(internalsOf(meter).role).not.to.equal('meter');
    meter.interactive = false;
    await shown(meter);
    expect(internalsOf(meter).role).to.equal('meter');
    meter.interactive = true;
    await shown(meter);
    expect(internalsOf(meter).role).not.to.equal('meter');
    expect(internalsOf(meter).ariaValueNow ?? null).to.equal(null);
  });

  it('is invalid while a text of its field is unreadable', async () => {
    const meter = await meterWith({ interactive: true, probability: 'perhaps' });
    expect(control(meter).getAttribute('aria-invalid')).to.equal('true');
    meter.setAttribute('probability', '0.4');
    await shown(meter);
    expect(control(meter).getAttribute('aria-invalid') ?? 'false').to.equal('false');
  });

  for (const width of [120, 320, 800]) {
    it(`is at least 24 px high and wide at ${width} px`, async () => {
      const meter = await meterWith({ interactive: true }, width);
      const { width: wide, height } = control(meter).getBoundingClientRect();
      expect(wide).to.be.at.least(24);
      expect(height).to.be.at.least(24);
    });
  }

  it('has its slider over its whole face, for touch exploration', async () => {
    for (const shape of ['arc', 'line']) {
      const meter = await meterWith({ interactive: true, readout: true, shape });
      const slider = control(meter).getBoundingClientRect();
      const face = meter.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
      expect(slider.left).to.be.closeTo(face.left, 1);
      expect(slider.width).to.be.closeTo(face.width, 1);
      expect(slider.top).to.be.closeTo(face.top, 1);
      expect(slider.height).to.be.closeTo(face.height, 1);
    }
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await meterWith({ interactive: true, probability: '0.53', 'aria-label': 'Belief' });
      const [told, ...more] = await axTree({ role: 'slider' });
      expect(more).to.have.length(0);
      expect(told.name).to.equal('Belief');
      expect(told.focusable).to.equal(true);
      expect(told.value).to.be.within(told.valuemin as number, told.valuemax as number);
      expect(await axTree({ role: 'meter' })).to.have.length(0);
    });

    it('is exposed as disabled', async () => {
      await meterWith({ interactive: true, disabled: true });
      const [told] = await axTree({ role: 'slider' });
      expect(told.disabled).to.equal(true);
    });
  }
});

describe('ARIA attributes of an author', () => {
  it('are never overwritten', async () => {
    for (const more of [{}, { interactive: true }] as Attributes[]) {
      const own = { role: 'img', tabindex: '-1', 'aria-label': 'Belief', 'aria-valuetext': 'half' };
      const meter = await meterWith({ ...own, ...more });
      meter.probability = 0.9;
      await shown(meter);
      for (const [name, text] of Object.entries(own))
        expect(meter.getAttribute(name)).to.equal(text);
      const added = meter.getAttributeNames().filter((name) => /^(aria-|role|tabindex)/.test(name));
      expect(added).to.have.members(Object.keys(own));
    }
  });

  if (isChromium) {
    it('take precedence over the built-in name', async () => {
      await meterWith({ 'aria-label': 'Belief in rain', role: 'img' });
      expect(await axTree({ role: 'image', name: 'Belief in rain' })).to.have.length(1);
    });
  }
});
