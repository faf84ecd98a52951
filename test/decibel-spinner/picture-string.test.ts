import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate, needs, screenshot } from '../support/commands.js';
import {
  arrowDegrees,
  newSpinner,
  part,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
  type Attributes,
} from '../support/spinner.js';
import { svgPixels } from '../support/svg-image.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

const whole: Attributes = {
  decibels: '3',
  segments: '12',
  outcomes: '<rain> & "sun",snow',
  spinnable: true,
  controls: true,
  interactive: true,
  readout: true,
};

/** What no picture that stands alone may hold. */
const forbidden =
  'script, style:nth-of-type(2), foreignObject, image, use, a, link, iframe, animate, set, [href], [part]';

/** A picture as an image shows it, alone on its page. */
/** What share of the pixels of two pictures differ much. */
function difference(one: ImageData, other: ImageData): number {
  expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4)
    different += Number(Math.abs(one.data[at] - other.data[at]) > 64);
  return different / (one.data.length / 4);
}

describe('toSVG of a spinner', () => {
  for (const attributes of [{}, { decibels: '-∞', segments: '1' }, whole] as Attributes[]) {
    it(`is a standalone SVG: ${Object.keys(attributes).join(' ')}`, async () => {
      const svg = parse((await spinnerWith(attributes)).toSVG());
      const root = svg.documentElement;
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(root.localName).to.equal('svg');
      expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(root.getAttribute('viewBox')).to.equal('-100 -100 200 200');
      expect(svg.querySelector(forbidden)).to.equal(null);
      for (const element of svg.querySelectorAll('*'))
        for (const name of element.getAttributeNames())
          expect(name).not.to.match(/^on|^aria-hidden|^style$/);
      const text = new XMLSerializer().serializeToString(svg);
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
        /url\(|https?:|@import/,
      );
      expect(text).not.to.match(/NaN|undefined|null|var\(|light-dark|\[object/);
    });
  }

  it('has the value in its title and description, in the words of the readout', async () => {
    for (const attributes of [whole, { readout: true, lang: 'de' }] as Attributes[]) {
      const spinner = await spinnerWith(attributes);
      const svg = parse(spinner.toSVG());
      expect(svg.querySelector('title')!.textContent).to.equal('Decibel spinner');
      const told = svg.querySelector('desc')!.textContent.replace(/\s/g, ' ');
      expect(told).to.equal(textOf(spinner, 'readout'));
      expect(svg.documentElement.getAttribute('role')).to.equal('img');
    }
  });

  for (const [scheme, spinnable] of [
    ['light', false],
    ['light', true],
    ['dark', true],
  ] as const) {
    it(`looks like the element, to the pixel: ${scheme}${spinnable ? ', with its arrow' : ''}`, async () => {
      if (scheme === 'dark') needs('dark images');
      await emulate({ reducedMotion: 'reduce', colorScheme: scheme });
      const spinner = await spinnerWith({ decibels: '3', ...(spinnable && { spinnable }) });
      spinner.parentElement!.style.colorScheme = scheme;
      part(spinner, 'face').style.background = '#fff';
      await shown(spinner);
      const live = await screenshot(part(spinner, 'face'));
      spinner.parentElement!.remove();
      expect(difference(live, await svgPixels(spinner.toSVG(), live.width))).to.be.lessThan(0.002);
    });
  }

  it('is dark where the reader prefers dark', async () => {
    needs('dark images');
    const svg = newSpinner(whole).toSVG();
    await emulate({ colorScheme: 'light' });
    const light = await svgPixels(svg, 320);
    await emulate({ colorScheme: 'dark' });
    expect(difference(light, await svgPixels(svg, 320))).to.be.greaterThan(0.05);
  });

  it('has the arrow at its angle, and none where the element has none', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith({ spinnable: true });
    const places = new Set([spinner.toSVG()]);
    for (const chance of [0.1, 0.35, 0.7]) {
      spinner.random = () => chance;
      await spinner.spin();
      places.add(spinner.toSVG());
    }
    expect(places.size).to.equal(4);
    await shown(spinner);
    expect(arrowDegrees(spinner)).to.be.closeTo(252, 0.01);
    const turned = part(spinner, 'arrow').getAttribute('transform')!;
    expect(parse(spinner.toSVG()).querySelectorAll(`[transform="${turned}"]`)).to.have.length(1);
    const bare = parse(newSpinner().toSVG());
    expect(bare.querySelectorAll('path, g').length).to.be.lessThan(
      parse(spinner.toSVG()).querySelectorAll('path, g').length,
    );
  });

  it('is the same for equal values, whatever their text and element', () => {
    const texts = ['75%', '3:1', '3/4', '30°', `${10 * Math.log10(3)}`];
    const [first, ...others] = texts.map((decibels) => newSpinner({ decibels }).toSVG());
    for (const other of others) expect(other).to.equal(first);
    expect(newSpinner({ decibels: '4' }).toSVG()).not.to.equal(first);
    expect(newSpinner({ decibels: '75%', segments: '4' }).toSVG()).not.to.equal(first);
  });

  it('shows the last set value, also while the disc moves', async () => {
    const spinner = await spinnerWith({ decibels: '-20' });
    spinner.decibels = 20;
    expect(spinner.toSVG()).to.equal(newSpinner({ decibels: '20' }).toSVG());
    await spinner.updateComplete;
    expect(spinner.toSVG()).to.equal(newSpinner({ decibels: '20' }).toSVG());
  });

  it('fills the disc to the probability', async () => {
    await emulate({ colorScheme: 'light' });
    for (const decibels of [-7, 3, 10]) {
      const svg = newSpinner({ decibels: `${decibels}`, segments: '1' }).toSVG();
      const { data, width } = await svgPixels(svg, 400);
      let [filled, inside] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        if (Math.hypot(x - 199.5, y - 199.5) > 180) continue;
        inside++;
        filled += (255 - data[at]) / (255 - 0x1f);
      }
      expect(filled / inside).to.be.closeTo(probabilityOf(decibels), 0.005);
    }
  });

  it('contains the outcome names as text, whatever they are', () => {
    const name = fc.stringMatching(/^[^,\s\p{C}]{1,20}$/u);
    const spinner = newSpinner();
    // what a replacement text would take for more than itself
    const examples = ['$&', '$<-', "$'", '$`', '$$', '&amp;'].map((first): [string] => [first]);
    fc.assert(
      fc.property(name, (first) => {
        spinner.outcomes = `${first},other`;
        const svg = parse(spinner.toSVG());
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.querySelector('desc')!.textContent).to.match(/50% \S+$/);
        expect(svg.querySelector('desc')!.textContent.endsWith(` ${first}`)).to.equal(true);
      }),
      { examples },
    );
  });
});
