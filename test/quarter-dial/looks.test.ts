import { expect } from '@open-wc/testing';
import { pixel, screenshot } from '../support/commands.js';
import { channel, dressToCount, facePixels, linesOf, ringOf } from '../support/dial-pixels.js';
import { showOnly, stillDial } from '../support/dial-face.js';
import { part, parts, shown } from '../support/dial.js';

/** The number of lines of the rim on the way outward from the middle, in pixels. */
function linesOfRim({ width, data }: ImageData): number {
  const row = Math.floor(width / 2);
  let [lines, before] = [0, false];
  for (let x = row; x < width; x++) {
    const isOn = data[4 * (row * width + x) + channel.ink] > 90;
    if (isOn && !before) lines += 1;
    before = isOn;
  }
  return lines;
}

describe('the looks of a dial', () => {
  for (const [width, lines] of [
    [120, 1],
    [300, 2],
    [600, 2],
  ])
    it(`have a rim of ${lines} at ${width} px`, async () => {
      await showOnly('rim');
      const dial = await stillDial({}, width);
      dressToCount(dial);
      expect(linesOfRim(await facePixels(dial))).to.equal(lines);
    });

  it('have a filled triangle outside of the rim at 1, and nowhere else', async () => {
    await showOnly('outer');
    const dial = await stillDial({}, 600);
    dial.parentElement!.style.cssText += 'color: #0f0; background: #000; color-scheme: dark';
    dial.style.setProperty('--instrument-ink', '#0f0');
    const picture = await screenshot(part(dial, 'face'));
    const beside = (turns: number) => {
      const [angle, radius] = [2 * Math.PI * (turns + 0.0022), (378 * picture.width) / 800];
      const [x, y] = [Math.sin(angle), -Math.cos(angle)].map((part) =>
        Math.round(picture.width / 2 + radius * part),
      );
      return pixel(picture, x, y)[1];
    };
    expect(beside(0)).to.be.greaterThan(200);
    for (const turns of [0.25, 0.5, 0.75]) expect(beside(turns)).to.be.below(60);
  });

  it('have a hand that narrows towards the gradations, in pixels', async () => {
    await showOnly('hand');
    const dial = await stillDial({}, 800);
    dressToCount(dial);
    const picture = await facePixels(dial);
    const redAt = (radius: number) =>
      ringOf(picture, radius, channel.needle).reduce((sum, red) => sum + red, 0) * radius;
    expect(redAt(60)).to.be.greaterThan(1.8 * redAt(330));
    expect(linesOf(ringOf(picture, 330, channel.needle))).to.have.length(1);
  });

  it('have the digits from 1 to 9 in bold, unlike the tenths', async () => {
    const dial = await stillDial({}, 600);
    const texts = [...part(dial, 'numerals').querySelectorAll('text')];
    const isBold = (text: Element) => Number(getComputedStyle(text).fontWeight) >= 600;
    const sizeOf = (text: Element) => parseFloat(getComputedStyle(text).fontSize);
    const largest = Math.max(...texts.map(sizeOf));
    expect(texts.filter(isBold)).to.have.length(9);
    for (const text of texts) expect(isBold(text)).to.equal(sizeOf(text) === largest);
    expect(parts(dial, 'rim')).to.have.length(1);
  });

  for (const width of [220, 480])
    it(`have a power of ten that the hand never crosses at ${width} px`, async () => {
      const dial = await stillDial({ value: '1e5' }, width);
      for (const mantissa of [1, 1.5, 2, 2.2, 2.5, 3, 3.2, 4, 4.3, 5, 7]) {
        dial.value = mantissa * 1e8;
        await shown(dial);
        const exponent = part(dial, 'exponent') as unknown as SVGTextElement;
        expect(exponent.textContent).to.equal('× 10⁸');
        const { x, y, width: wide, height } = exponent.getBBox();
        const turn = 2 * Math.PI * Math.log10(mantissa);
        // From the end of the counterweight to the gradations.
        const onHand = Array.from({ length: 80 }, (_, i) => 5 * i - 46).map((radius) => [
          radius * Math.sin(turn),
          -radius * Math.cos(turn),
        ]);
        const isCrossed = onHand.some(
          ([handX, handY]) =>
            handX > x && handX < x + wide && handY > y + height / 4 && handY < y + height * 0.8,
        );
        expect(isCrossed, `${mantissa}`).to.equal(false);
      }
    });
});
