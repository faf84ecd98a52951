import { textWidth } from '../../src/engraving/text-width.js';

const file = '/node_modules/@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf';
const sample = 'chances about even, 50%';

const widthIn = (family: string): number => {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `99px ${family}`;
  return canvas.measureText(sample).width / 99;
};

/** Loads a font with exactly the letter widths that pictures are laid out for. No installed font has these. */
export async function loadEvenFont(): Promise<string> {
  const plain = await new FontFace('Plain', `url(${file})`).load();
  document.fonts.add(plain);
  const sheet = document.createElement('style');
  const adjust = (100 * textWidth(sample)) / widthIn('Plain');
  sheet.textContent = `@font-face { font-family: Even; src: url(${file}); size-adjust: ${adjust}%; }`;
  document.head.append(sheet);
  await document.fonts.load('99px Even');
  return 'Even';
}
