import { expect } from '@open-wc/testing';

const file = '/node_modules/@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf';
const sample = 'chances about even, 50%';

function widthIn(family: string): number {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `99px ${family}`;
  return canvas.measureText(sample).width;
}

describe('the narrow fonts', () => {
  before(async () => {
    document.fonts.add(await new FontFace('Narrow', `url(${file})`).load());
  });

  for (const family of ['sans-serif', 'serif', 'system-ui', 'Arial', 'Times New Roman'])
    it(`${family} is narrow`, () => {
      expect(widthIn(family)).to.be.closeTo(widthIn('Narrow'), 1);
    });
});
