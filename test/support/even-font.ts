import { textWidth } from '../../src/engraving/text-width.js';

const file = '/node_modules/@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf';
const samples = ['chances about even, 50%', '0'];

/** The width of a font, relative to the widths of `textWidth`. */
const stretchOf = (family: string): number => {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `99px ${family}`;
  return Math.max(...samples.map((text) => canvas.measureText(text).width / 99 / textWidth(text)));
};

/** Loads a font that is exactly as wide as pictures are laid out for. No installed font has these. */
export async function loadEvenFont(): Promise<string> {
  const plain = await new FontFace('Plain', `url(${file})`).load();
  document.fonts.add(plain);
  const sheet = document.createElement('style');
  const adjust = 100 / stretchOf('Plain');
  sheet.textContent = `@font-face { font-family: Even; src: url(${file}); size-adjust: ${adjust}%; }`;
  document.head.append(sheet);
  await document.fonts.load('99px Even');
  return 'Even';
}
