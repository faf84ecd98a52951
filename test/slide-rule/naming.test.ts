import { internalsOf } from '../support/axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { axTree, isChromium } from '../support/commands.js';
import { controlOf, shown } from '../support/rule.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const rule = root.querySelector('slide-rule')!;
  await shown(rule);
  return { root, rule };
}

/** Fails unless the group has this name, and the sliders in it have their own. */
async function expectName(rule: SlideRule, name: string): Promise<void> {
  await shown(rule);
  expect(internalsOf(rule).role).to.equal('group');
  for (const [movable, own] of [
    ['cursor', 'Hairline'],
    ['slide', 'Slide'],
  ] as const)
    expect(controlOf(rule, movable).getAttribute('aria-label')).to.equal(own);
  if (!isChromium) return;
  const groups = (await axTree({ role: 'group' })).map((group) => group.name?.trim());
  expect(groups).to.include(name);
  const sliders = (await axTree({ role: 'slider' })).map((slider) => slider.name);
  expect(sliders).to.have.members(['Hairline', 'Slide']);
}

describe('the name of a rule', () => {
  for (const [way, content] of [
    ['a label for it', html`<label for="n1">Sum</label><slide-rule id="n1"></slide-rule>`],
    ['a label around it', html`<label>Sum <slide-rule></slide-rule></label>`],
    ['aria-label', html`<slide-rule aria-label="Sum"></slide-rule>`],
    ['aria-labelledby', html`<p id="n3">Sum</p><slide-rule aria-labelledby="n3"></slide-rule>`],
    [
      'a label for one with all that there is',
      html`<label for="n4">Sum</label><slide-rule id="n4" readout controls layout="duplex"></slide-rule>`,
    ],
  ] as const) {
    it(`comes by ${way}`, async () => {
      const { rule } = await page(content);
      await expectName(rule, 'Sum');
    });
  }

  it('is what the element is, where the page names none', async () => {
    const { rule } = await page(html`<slide-rule></slide-rule>`);
    await expectName(rule, 'Slide rule');
    expect(internalsOf(rule).ariaLabel).to.equal('Slide rule');
  });

  it('comes by aria-labelledby before aria-label before a label', async () => {
    const { root, rule } = await page(
      html`<label for="n5">Third</label><p id="n6">First</p>
        <slide-rule id="n5" aria-label="Second" aria-labelledby="n6"></slide-rule>`,
    );
    await expectName(rule, 'First');
    rule.removeAttribute('aria-labelledby');
    await expectName(rule, 'Second');
    rule.removeAttribute('aria-label');
    await expectName(rule, 'Third');
    root.querySelector('label')!.textContent = 'Third, again';
    await expectName(rule, 'Third, again');
  });

  it('can be replaced through strings', async () => {
    const { rule } = await page(html`<slide-rule></slide-rule>`);
    rule.strings = { kind: 'Circular calculator' };
    await expectName(rule, 'Circular calculator');
  });
});

describe('the name of a disabled rule', () => {
  it('says what it is and what it reads', async () => {
    const { rule } = await page(
      html`<slide-rule disabled layout="A [ C ] D" cursor="6" slide="2"></slide-rule>`,
    );
    expect(internalsOf(rule).role).to.equal('img');
    expect(internalsOf(rule).ariaLabel).to.equal('Slide rule: A 36, C 3, D 6');
    rule.cursor = 4;
    await shown(rule);
    expect(internalsOf(rule).ariaLabel).to.equal('Slide rule: A 16, C 2, D 4');
  });

  if (isChromium) {
    for (const [way, content] of [
      ['aria-label', html`<slide-rule aria-label="Sum" disabled></slide-rule>`],
      ['a label', html`<label for="n9">Sum</label><slide-rule id="n9" disabled></slide-rule>`],
    ] as const) {
      it(`comes by ${way}`, async () => {
        await page(content);
        const [image, ...more] = await axTree({ role: 'image' });
        expect(image.name).to.match(/^Sum/);
        expect(more).to.have.length(0);
        expect(await axTree({ role: 'slider' })).to.have.length(0);
      });
    }
  }
});
