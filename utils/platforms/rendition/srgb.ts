// Turns any colour that the browser can compute into sRGB, with the browser's own conversion.

/** Red, green, blue and alpha, 0 … 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The part of a 2D canvas that is asked; handed in by tests. */
export type ColourCanvas = Pick<OffscreenCanvasRenderingContext2D, 'fillStyle' | 'clearRect' | 'fillRect' | 'getImageData'>;

const CLEAR: Rgba = [0, 0, 0, 0];

/**
 * A function that converts computed colours (`oklch()`, `color-mix()`, `color(display-p3 …)` …). It paints one pixel of a canvas
 * that is in no document and reads it back: whatever colour functions the browser learns, it converts them. Colours outside sRGB
 * are clipped as they are on an sRGB screen. What is no colour is transparent.
 */
export function srgbConverter(canvas: ColourCanvas = onePixel()): (colour: string) => Rgba {
  const known = new Map<string, Rgba>();
  return (colour) => {
    let converted = known.get(colour);
    if (converted === undefined) known.set(colour, (converted = convert(canvas, colour)));
    return converted;
  };
}

/** `#rrggbbaa`, after the opacity (0 … 1) of everything around it; undefined when nothing of it is to be seen. */
export function hexOf([red, green, blue, alpha]: Rgba, opacity: number): string | undefined {
  const seen = Math.round(alpha * opacity);
  if (seen <= 0) return undefined;
  return `#${[red, green, blue, seen].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function convert(canvas: ColourCanvas, colour: string): Rgba {
  // A value that is no colour leaves `fillStyle` as it was.
  canvas.fillStyle = 'transparent';
  canvas.fillStyle = colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? CLEAR : [red, green, blue, alpha];
}

function onePixel(): ColourCanvas {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (context === null) throw new TypeError('srgbConverter: no canvas');
  return context;
}
