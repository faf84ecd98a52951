import { internalsOf } from '../support/axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { axTree, isChromium } from '../support/commands.js';
import { control, shown } from '../support/dial.js';

type Named = Element & { ariaLabelledByElements: Element[] | null };

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const dial = root.querySelector('quarter-dial')!;
  await shown(dial);
  return { root, dial };
}

/** The name of the slider, as its engine makes it: what its labellers say, or else its own label. */
function nameOf(dial: Element): string {
  const slider = control(dial) as Element as Named;
  const namers = slider.ariaLabelledByElements ?? [];
  return namers.length > 0
    ? namers.map((namer) => namer.textContent.trim().replace(/\s+/g, ' ')).join(' ')
    : slider.getAttribute('aria-label')!;
}

async function expectName(dial: QuarterDial, name: string): Promise<void> {
  await shown(dial);
  expect(nameOf(dial)).to.equal(name);
  if (isChromium) {
    const [slider, ...more] = await axTree({ role: 'slider' });
    expect(slider.name?.trim()).to.equal(name);
    expect(more).to.have.length(0);
  }
}

describe('the name of a dial that can be turned', () => {
  for (const [way, content] of [
    [
      'a label for it',
      html`<label for="n1">Speed</label><quarter-dial id="n1" interactive></quarter-dial>`,
    ],
    ['a label around it', html`<label>Speed <quarter-dial interactive></quarter-dial></label>`],
    [
      'a label around one with all that there is',
      html`<label>Speed <quarter-dial interactive readout table>6</quarter-dial></label>`,
    ],
    ['aria-label', html`<quarter-dial aria-label="Speed" interactive></quarter-dial>`],
    [
      'aria-labelledby',
      html`<p id="n3">Speed</p><quarter-dial aria-labelledby="n3" interactive></quarter-dial>`,
    ],
    [
      'a label for one with all that there is',
      html`<label for="n4">Speed</label><quarter-dial id="n4" interactive readout table></quarter-dial>`,
    ],
  ] as const) {
    it(`comes by ${way}`, async () => {
      const { dial } = await page(content);
      await expectName(dial, 'Speed');
    });
  }

  it('is what the element is, where the page names none', async () => {
    const { dial } = await page(html`<quarter-dial interactive></quarter-dial>`);
    await expectName(dial, 'Quarter dial');
  });

  it('comes by aria-labelledby before aria-label before a label', async () => {
    const { root, dial } = await page(
      html`<label for="n5">Third</label><p id="n6">First</p>
        <quarter-dial id="n5" aria-label="Second" aria-labelledby="n6" interactive></quarter-dial>`,
    );
    await expectName(dial, 'First');
    dial.removeAttribute('aria-labelledby');
    await expectName(dial, 'Second');
    dial.removeAttribute('aria-label');
    await expectName(dial, 'Third');
    root.querySelector('label')!.textContent = 'Third, again';
    await expectName(dial, 'Third, again');
  });

  it('comes with `interactive`, if it is set later', async () => {
    const { dial } = await page(
      html`<label for="n0">Speed</label><quarter-dial id="n0"></quarter-dial>`,
    );
    dial.interactive = true;
    await expectName(dial, 'Speed');
  });
});

describe('the name of a dial with an expression', () => {
  it('is a group, also where it could be turned without one', async () => {
    const { dial } = await page(
      html`<quarter-dial aria-label="Speed" interactive expression="2 * 3"></quarter-dial>`,
    );
    expect(control(dial)).to.equal(null);
    expect(internalsOf(dial).role).to.equal('group');
    if (isChromium) {
      expect(await axTree({ role: 'group', name: 'Speed' })).to.have.length(1);
      expect(await axTree({ role: 'slider' })).to.have.length(0);
    }
    dial.expression = '';
    await expectName(dial, 'Speed');
  });
});

describe('the name of a picture', () => {
  const named = [
    ['aria-label', html`<quarter-dial aria-label="Speed"></quarter-dial>`],
    [
      'aria-labelledby',
      html`<p id="n8">Speed</p><quarter-dial aria-labelledby="n8"></quarter-dial>`,
    ],
    ['a label for it', html`<label for="n9">Speed</label><quarter-dial id="n9"></quarter-dial>`],
    ['a label around it', html`<label>Speed<quarter-dial></quarter-dial></label>`],
  ] as const;

  if (isChromium) {
    for (const [way, content] of named) {
      it(`comes by ${way}`, async () => {
        await page(content);
        const [image] = await axTree({ role: 'image' });
        expect(image.name).to.match(/^Speed/);
      });
    }
  }

  it('says what it is and its value, where the page names none', async () => {
    const { dial } = await page(html`<quarter-dial value="299 792 458"></quarter-dial>`);
    expect(internalsOf(dial).ariaLabel).to.equal('Quarter dial: 299,792,458 ≈ pi × 10⁸ (+5.5%)');
  });

  it('can be replaced through strings', async () => {
    const { dial } = await page(html`<quarter-dial value="42000"></quarter-dial>`);
    dial.strings = { kind: 'Magnitude' };
    await shown(dial);
    expect(internalsOf(dial).ariaLabel).to.match(/^Magnitude: 42,000 ≈ pi/);
  });
});
