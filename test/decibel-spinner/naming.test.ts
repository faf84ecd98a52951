import { internalsOf } from '../support/axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { axTree, isChromium } from '../support/commands.js';
import { control, piece, shown } from '../support/spinner.js';

type Named = Element & { ariaLabelledByElements: Element[] | null };

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const spinner = root.querySelector('decibel-spinner')!;
  await shown(spinner);
  return { root, spinner };
}

/** The name of the slider, as its engine makes it: what its labellers say, or else its own label. */
function nameOf(spinner: Element): string {
  const slider = control(spinner) as Element as Named;
  const namers = slider.ariaLabelledByElements ?? [];
  return namers.length > 0
    ? namers.map((namer) => namer.textContent.trim().replace(/\s+/g, ' ')).join(' ')
    : slider.getAttribute('aria-label')!;
}

async function expectName(spinner: DecibelSpinner, name: string): Promise<void> {
  await shown(spinner);
  expect(nameOf(spinner)).to.equal(name);
  if (isChromium) {
    const [slider, ...more] = await axTree({ role: 'slider' });
    expect(slider.name?.trim()).to.equal(name);
    expect(more).to.have.length(0);
  }
}

describe('the name of a spinner that can be moved', () => {
  for (const [way, content] of [
    [
      'a label for it',
      html`<label for="n1">Rain</label><decibel-spinner id="n1" interactive></decibel-spinner>`,
    ],
    [
      'a label for one with controls',
      html`<label for="n2">Rain</label><decibel-spinner id="n2" controls></decibel-spinner>`,
    ],
    [
      'a label around it',
      html`<label>Rain <decibel-spinner interactive></decibel-spinner></label>`,
    ],
    [
      'a label around one with all that there is',
      html`<label>Rain <decibel-spinner controls interactive spinnable readout>3 dB</decibel-spinner></label>`,
    ],
    ['aria-label', html`<decibel-spinner aria-label="Rain" controls></decibel-spinner>`],
    [
      'aria-labelledby',
      html`<p id="n3">Rain</p><decibel-spinner aria-labelledby="n3" interactive></decibel-spinner>`,
    ],
    [
      'a label for one with all that there is',
      html`<label for="n4">Rain</label><decibel-spinner id="n4" controls interactive spinnable readout></decibel-spinner>`,
    ],
  ] as const) {
    it(`comes by ${way}`, async () => {
      const { spinner } = await page(content);
      await expectName(spinner, 'Rain');
    });
  }

  it('is what the element is, where the page names none', async () => {
    for (const content of [
      html`<decibel-spinner interactive></decibel-spinner>`,
      html`<decibel-spinner controls></decibel-spinner>`,
    ]) {
      const { root, spinner } = await page(content);
      await expectName(spinner, 'Decibel spinner');
      root.remove();
    }
  });

  it('comes by aria-labelledby before aria-label before a label', async () => {
    const { root, spinner } = await page(
      html`<label for="n5">Third</label><p id="n6">First</p>
        <decibel-spinner id="n5" aria-label="Second" aria-labelledby="n6" controls></decibel-spinner>`,
    );
    await expectName(spinner, 'First');
    spinner.removeAttribute('aria-labelledby');
    await expectName(spinner, 'Second');
    spinner.removeAttribute('aria-label');
    await expectName(spinner, 'Third');
    root.querySelector('label')!.textContent = 'Third, again';
    await expectName(spinner, 'Third, again');
  });

  it('comes with `interactive` and `controls`, if they are set later', async () => {
    const { spinner } = await page(
      html`<label for="n0">Rain</label><decibel-spinner id="n0"></decibel-spinner>`,
    );
    spinner.interactive = true;
    await expectName(spinner, 'Rain');
    spinner.controls = true;
    await expectName(spinner, 'Rain');
  });

  it('is not the name of its field, which says what it takes', async () => {
    const { spinner } = await page(
      html`<label for="n7">Rain</label><decibel-spinner id="n7" controls spinnable></decibel-spinner>`,
    );
    expect(piece(spinner, 'field').getAttribute('aria-label')).to.equal('Decibels');
    expect(piece(spinner, 'spin').getAttribute('aria-label')).to.equal('Spin');
    if (isChromium) {
      expect(await axTree({ role: 'textbox', name: 'Decibels' })).to.have.length(1);
      expect(await axTree({ role: 'button', name: 'Spin' })).to.have.length(1);
      expect(await axTree({ role: 'button', name: 'Reset' })).to.have.length(1);
    }
  });
});

describe('the name of a picture', () => {
  const named = [
    ['aria-label', html`<decibel-spinner aria-label="Rain"></decibel-spinner>`],
    [
      'aria-labelledby',
      html`<p id="n8">Rain</p><decibel-spinner aria-labelledby="n8"></decibel-spinner>`,
    ],
    [
      'a label for it',
      html`<label for="n9">Rain</label><decibel-spinner id="n9"></decibel-spinner>`,
    ],
    ['a label around it', html`<label>Rain<decibel-spinner></decibel-spinner></label>`],
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
    const { spinner } = await page(html`<decibel-spinner decibels="3"></decibel-spinner>`);
    expect(internalsOf(spinner).ariaLabel).to.equal(
      'Decibel spinner: 3 dB · 2.00 : 1 (about 2 : 1) · 66.6%',
    );
  });

  it('can be replaced through strings', async () => {
    const { spinner } = await page(html`<decibel-spinner></decibel-spinner>`);
    spinner.strings = { kind: 'Belief' };
    await shown(spinner);
    expect(internalsOf(spinner).ariaLabel).to.match(/^Belief: 0 dB/);
  });
});
