import { internalsOf } from '../support/axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import { axTree, isChromium } from '../support/commands.js';
import { control, shown } from '../support/meter.js';

type Named = Element & { ariaLabelledByElements: Element[] | null };

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const meter = root.querySelector('probability-meter')!;
  await shown(meter);
  return { root, meter };
}

/** The name of the slider, as its engine makes it: what its labellers say, or else its own label. */
function nameOf(meter: Element): string {
  const slider = control(meter) as Element as Named;
  const namers = slider.ariaLabelledByElements ?? [];
  return namers.length > 0
    ? namers.map((namer) => namer.textContent.trim().replace(/\s+/g, ' ')).join(' ')
    : slider.getAttribute('aria-label')!;
}

async function expectName(meter: Element, name: string): Promise<void> {
  await shown(meter as HTMLElementTagNameMap['probability-meter']);
  expect(nameOf(meter)).to.equal(name);
  if (isChromium) {
    const [slider] = await axTree({ role: 'slider' });
    expect(slider.name?.trim()).to.equal(name);
  }
}

describe('the name of an interactive meter', () => {
  for (const [way, content] of [
    [
      'a label for it',
      html`<label for="n1">Rain</label><probability-meter id="n1" interactive></probability-meter>`,
    ],
    [
      'a label around it',
      html`<label>Rain <probability-meter interactive></probability-meter></label>`,
    ],
    [
      'a label around one with words of its own',
      html`<label>Rain <probability-meter interactive readout>53%</probability-meter></label>`,
    ],
    ['aria-label', html`<probability-meter aria-label="Rain" interactive></probability-meter>`],
    [
      'aria-labelledby',
      html`<p id="n2">Rain</p><probability-meter aria-labelledby="n2" interactive></probability-meter>`,
    ],
  ] as const) {
    it(`comes by ${way}`, async () => {
      const { meter } = await page(content);
      await expectName(meter, 'Rain');
    });
  }

  it('is what the element is, where the page names none', async () => {
    const { meter } = await page(html`<probability-meter interactive></probability-meter>`);
    await expectName(meter, 'Probability meter');
  });

  it('comes by aria-labelledby before aria-label before a label', async () => {
    const { root, meter } = await page(
      html`<label for="n3">Third</label><p id="n4">First</p>
        <probability-meter id="n3" aria-label="Second" aria-labelledby="n4" interactive></probability-meter>`,
    );
    await expectName(meter, 'First');
    meter.removeAttribute('aria-labelledby');
    await expectName(meter, 'Second');
    meter.removeAttribute('aria-label');
    await expectName(meter, 'Third');
    root.querySelector('label')!.textContent = 'Third, again';
    await expectName(meter, 'Third, again');
  });

  it('comes by a label that is put around it later, once', async () => {
    const { root, meter } = await page(html`<probability-meter interactive></probability-meter>`);
    await expectName(meter, 'Probability meter');
    const label = root.appendChild(document.createElement('label'));
    label.append('Rain ', meter);
    await expectName(meter, 'Rain');
  });

  it('changes with aria-label', async () => {
    const { meter } = await page(
      html`<probability-meter aria-label="Rain" interactive></probability-meter>`,
    );
    meter.setAttribute('aria-label', 'Snow');
    await expectName(meter, 'Snow');
  });

  it('comes with `interactive`, if that is set later', async () => {
    const { meter } = await page(html`<label>Rain <probability-meter></probability-meter></label>`);
    meter.interactive = true;
    await expectName(meter, 'Rain');
  });
});

describe('the name of a picture', () => {
  const named = [
    ['aria-label', html`<probability-meter aria-label="Rain"></probability-meter>`],
    [
      'aria-labelledby',
      html`<p id="n5">Rain</p><probability-meter aria-labelledby="n5"></probability-meter>`,
    ],
    [
      'a label for it',
      html`<label for="n6">Rain</label><probability-meter id="n6"></probability-meter>`,
    ],
    ['a label around it', html`<label>Rain<probability-meter></probability-meter></label>`],
  ] as const;

  if (isChromium) {
    for (const [way, content] of named) {
      it(`comes by ${way}`, async () => {
        await page(content);
        const [meter] = await axTree({ role: 'meter' });
        expect(meter.name).to.match(/^Rain/);
      });
    }
  }

  it('says what it is and its value, where the page names none', async () => {
    const { meter } = await page(html`<probability-meter probability="0.25"></probability-meter>`);
    expect(internalsOf(meter).ariaLabel).to.equal('Probability meter: 25% · 60° · probably not');
  });

  it('can be replaced through strings', async () => {
    const { meter } = await page(html`<probability-meter></probability-meter>`);
    meter.strings = { kind: 'Belief' };
    await shown(meter);
    expect(internalsOf(meter).ariaLabel).to.match(/^Belief: 50%/);
  });
});
