import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, pixel, screenshot, type Point } from '../support/commands.js';
import { contrast } from '../support/contrast.js';
import { part, parts, ruleWith, scalesOf, shapes, shown } from '../support/rule.js';
import { emOf, lettersOf, stillRule } from '../support/rule-face.js';

const fillOf = (element: Element) => getComputedStyle(element).fill;
const slideOf = (rule: Element) => fillOf(part(rule, 'slide-edge'));
const bodyOf = (rule: Element) => fillOf(parts(rule, 'body-edge')[0]);
const slotOf = (rule: Element) => fillOf(part(rule, 'slot'));

const gripOf = (rule: Element) => part(rule, 'slide').querySelector(':scope > circle + circle');
const glassesOf = (rule: Element) => part(rule, 'cursor').querySelectorAll('.glass');

/** The colour of a point of the viewport, on the face. */
async function colourAt(rule: SlideRule, [x, y]: Point): Promise<number[]> {
  const face = part(rule, 'face');
  const { left, top } = face.getBoundingClientRect();
  return pixel(await screenshot(face), Math.floor(x - left), Math.floor(y - top));
}

for (const shape of shapes) {
  describe(`the slide of a ${shape} rule`, () => {
    for (const colorScheme of ['light', 'dark'])
      it(`has another shade than the body, little of it: ${colorScheme}`, async () => {
        const rule = await ruleWith({ shape });
        rule.parentElement!.style.colorScheme = colorScheme;
        expect(contrast(slideOf(rule), bodyOf(rule))).to.be.within(1.05, 1.3);
      });

    it('is of the paper of the page, unless the page has a colour for it', async () => {
      const rule = await ruleWith({ shape });
      rule.style.setProperty('--instrument-paper', 'rgb(1, 2, 3)');
      expect(slideOf(rule)).to.equal('rgb(1, 2, 3)');
      rule.style.setProperty('--instrument-slide', 'rgb(4, 5, 6)');
      expect(slideOf(rule)).to.equal('rgb(4, 5, 6)');
      expect(bodyOf(rule)).to.equal('rgb(1, 2, 3)');
    });

    it('has the colour of the body on paper, unless the page has a colour for it', async () => {
      const rule = await ruleWith({ shape });
      await emulate({ media: 'print' });
      expect(slideOf(rule)).to.equal(bodyOf(rule));
      rule.style.setProperty('--instrument-slide', 'rgb(4, 5, 6)');
      expect(slideOf(rule)).to.equal('rgb(4, 5, 6)');
    });

    it('has the colour of the body among forced colours', async () => {
      await emulate({ forcedColors: 'active' });
      const rule = await ruleWith({ shape });
      rule.style.setProperty('--instrument-slide', 'rgb(4, 5, 6)');
      expect(slideOf(rule)).to.equal(bodyOf(rule));
    });

    it('has its colours in the picture, also those of the page', async () => {
      const rule = await ruleWith({ shape });
      const usual = rule.toSVG();
      expect(usual).to.match(/\.slide\{[^}]*fill:#fbf7e8;.*\.slide\{[^}]*fill:#26231b;/);
      rule.style.setProperty('--instrument-paper', '#123456');
      expect(rule.toSVG().match(/\.slide\{[^}]*fill:#123456;/g)).to.have.length(2);
      rule.style.setProperty('--instrument-slide', '#654321');
      expect(rule.toSVG().match(/\.slide\{[^}]*fill:#654321;/g)).to.have.length(2);
    });
  });

  describe(`the names on a ${shape} rule`, () => {
    it('are in ink, and those of falling scales are red', async () => {
      const rule = await stillRule({ shape, layout: 'A DI [ B CI C ] D' }, 760);
      rule.style.setProperty('--instrument-ink', 'rgb(1, 2, 3)');
      rule.style.setProperty('--instrument-needle', 'rgb(4, 5, 6)');
      for (const scale of scalesOf(rule)) {
        const isFalling = ['DI', 'CI'].includes(scale.dataset.scale!);
        const [name] = lettersOf(scale, 'name');
        expect(fillOf(name)).to.equal(isFalling ? 'rgb(4, 5, 6)' : 'rgb(1, 2, 3)');
      }
    });
  });
}

describe('the slot of a linear rule', () => {
  it('is darker than the bands of other instruments, and follows those of the page', async () => {
    const rule = await ruleWith({ shape: 'linear', slide: '3' }, 700);
    expect(contrast(slotOf(rule), bodyOf(rule))).to.be.within(1.3, 2);
    rule.style.setProperty('--instrument-band', 'rgb(1, 2, 3)');
    expect(slotOf(rule)).to.equal('rgb(1, 2, 3)');
    rule.style.setProperty('--instrument-slot', 'rgb(4, 5, 6)');
    expect(slotOf(rule)).to.equal('rgb(4, 5, 6)');
  });

  it('has a shadow under the edge of the body, in pixels', async () => {
    const rule = await stillRule({ shape: 'linear', slide: '3' }, 700);
    const { left, top, height } = part(rule, 'slot').getBoundingClientRect();
    const at = (y: number) => colourAt(rule, [left + 100, y]);
    const [shaded, lit] = [await at(top + 1), await at(top + height / 2)];
    expect(shaded[1]).to.be.below(lit[1] - 20);
  });
});

describe('the glass of a linear rule', () => {
  it('is clear from edge to edge of the body, between two wider rails', async () => {
    const rule = await stillRule({ shape: 'linear' }, 700);
    const [pane, rails] = [...part(rule, 'glass').querySelectorAll('path')];
    const [upper, lower] = parts(rule, 'body-edge').map((edge) => edge.getBoundingClientRect());
    const [glass, both] = [pane, rails].map((path) => path.getBoundingClientRect());
    expect(glass.top).to.be.at.most(upper.top);
    expect(glass.bottom).to.be.at.least(lower.bottom);
    expect(both.left).to.be.below(glass.left);
    expect(both.right).to.be.above(glass.right);
  });
});

describe('the rails of a small linear rule', () => {
  it('are left out where they would be blots', async () => {
    for (const [width, paths] of [
      [60, 1],
      [120, 1],
      [320, 2],
    ]) {
      const rule = await stillRule({ shape: 'linear' }, width);
      expect(part(rule, 'glass').querySelectorAll('path'), `${width} px`).to.have.length(paths);
    }
  });
});

describe('the cursor of a ring', () => {
  it('is a clear strip from the hub to the rim, which tints what is below', async () => {
    const rule = await stillRule({ cursor: '1' }, 600);
    const [strip] = glassesOf(rule);
    const [{ left, right, top, bottom }, rim, hub] = [
      strip,
      parts(rule, 'body-edge')[0],
      part(rule, 'hub'),
    ].map((drawn) => drawn.getBoundingClientRect());
    expect(top).to.be.closeTo(rim.top, 2.5);
    expect(bottom).to.be.closeTo(hub.bottom, 1);
    const middle = rim.top + rim.height / 2;
    const across = (left + right) / 2;
    const half = (right - left) / 2;
    // Inside of all scales there is nothing but the slide.
    const y = middle - 0.2 * rim.height;
    const [inside, outside] = [
      await colourAt(rule, [across + 0.7 * half, y]),
      await colourAt(rule, [across + 1.5 * half, y]),
    ];
    expect(inside[1]).to.be.within(outside[1] - 30, outside[1] - 5);
  });

  it('is the hairline alone where a strip would be too narrow', async () => {
    for (const [width, count] of [
      [60, 0],
      [120, 0],
      [320, 1],
    ])
      expect(glassesOf(await stillRule({}, width)), `${width} px`).to.have.length(count);
  });

  it('shows its focus on the strip, too', async () => {
    const rule = await ruleWith();
    const [strip] = glassesOf(rule);
    const before = getComputedStyle(strip).strokeWidth;
    rule.shadowRoot!.querySelector<HTMLElement>('[part=cursor-control]')!.focus();
    await shown(rule);
    const control = rule.shadowRoot!.querySelector('[part=cursor-control]')!;
    expect(getComputedStyle(strip).strokeWidth === before).to.equal(
      !control.matches(':focus-visible'),
    );
  });
});

describe('the knurled grip of a ring', () => {
  it('is inside of all scales and turns with the slide', async () => {
    for (const layout of ['ring', 'watch', 'flight']) {
      const rule = await stillRule({ layout, slide: '2' }, 600);
      const grip = gripOf(rule)!;
      const { r, strokeWidth } = getComputedStyle(grip);
      const outside = parseFloat(r) + parseFloat(strokeWidth) / 2;
      const texts = [...part(rule, 'slide').querySelectorAll('text')];
      const nearest = Math.min(
        ...texts.map((text) => Math.abs(Number(text.getAttribute('y'))) - emOf(text)),
      );
      expect(outside, layout).to.be.below(nearest);
    }
  });

  it('closes without a seam: its dashes divide its circumference', async () => {
    for (const width of [320, 600, 1200]) {
      const grip = gripOf(await stillRule({}, width))!;
      const [tooth, groove] = getComputedStyle(grip).strokeDasharray.split(', ').map(parseFloat);
      const teeth = (2 * Math.PI * Number(grip.getAttribute('r'))) / (tooth + groove);
      expect(Math.abs(teeth - Math.round(teeth)), `${width} px`).to.be.below(0.05);
    }
  });

  it('is left out where it has no room, or would be under the labels of hairlines', async () => {
    for (const [attributes, width] of [
      [{}, 120],
      [{ layout: 'duplex' }, 600],
      [{ layout: 'A [ B ] C' }, 600],
      [{ cursors: '[{"value":3,"label":"a"}]' }, 600],
    ] as const)
      expect(gripOf(await stillRule(attributes, width))).to.equal(null);
  });
});
