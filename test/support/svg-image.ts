import { fixture, html } from '@open-wc/testing';
import { screenshot } from './commands.js';

/** A picture in an `<img>` of this width, decoded. */
export async function svgImage(svg: string, width: number): Promise<HTMLImageElement> {
  const image = await fixture<HTMLImageElement>(html`<img alt="" />`);
  image.width = width;
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** The pixels of a picture on white, as an `<img>` of this width shows it. */
export async function svgPixels(svg: string, width: number): Promise<ImageData> {
  const image = await svgImage(svg, width);
  image.style.background = '#fff';
  const pixels = await screenshot(image);
  image.remove();
  return pixels;
}
