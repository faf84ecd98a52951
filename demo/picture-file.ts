/** Pictures to take along, made from the SVG of an instrument. */

const loaded = async (url: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
};

/** How large a standalone picture is drawn, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The size that a picture has where it is `width` wide. */
export const sizeAt = (svg: string, width: number): Size => {
  const [, wide, high] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg)!;
  return { width, height: Math.round((width * Number(high)) / Number(wide)) };
};

const withSize = (svg: string, { width, height }: Size): string =>
  svg.replace('<svg', `<svg width="${width}" height="${height}"`);

/** The picture as pixels, `density` for each CSS pixel. It has the colours of the reader's own system. */
export const pngOf = async (svg: string, size: Size, density = 2): Promise<Blob> => {
  const file = new Blob([withSize(svg, size)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: size.width * density, height: size.height * density });
  canvas.getContext('2d')!.drawImage(await loaded(url), 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
};

/** Lets the reader keep a file. */
export const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
