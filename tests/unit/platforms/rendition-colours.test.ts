// Colours of a page as html2canvas can take them: whatever the browser computes, through a canvas, to eight digits.
import { describe, expect, it } from 'vitest';
import { type ColourCanvas, hexOf, srgbConverter } from '@/utils/platforms/rendition/srgb';

/** Knows two colours, and keeps its fill for everything else, as a canvas does. */
function fakeCanvas(): { canvas: ColourCanvas; painted: () => number } {
  const known: Record<string, [number, number, number, number]> = {
    transparent: [0, 0, 0, 0],
    'oklch(0.7 0.1 200)': [63, 176, 185, 255],
  };
  let fill = 'transparent';
  let pixel: [number, number, number, number] = [0, 0, 0, 0];
  let painted = 0;
  const canvas: ColourCanvas = {
    get fillStyle() {
      return fill;
    },
    set fillStyle(value) {
      if (typeof value === 'string' && value in known) fill = value;
    },
    clearRect: () => {
      pixel = [0, 0, 0, 0];
    },
    fillRect: () => {
      painted++;
      pixel = known[fill] ?? pixel;
    },
    getImageData: () => ({ data: Uint8ClampedArray.from(pixel), width: 1, height: 1, colorSpace: 'srgb' }),
  };
  return { canvas, painted: () => painted };
}

describe('srgbConverter', () => {
  it('gives what the canvas painted, and asks for each colour once', () => {
    const { canvas, painted } = fakeCanvas();
    const toRgba = srgbConverter(canvas);
    expect(toRgba('oklch(0.7 0.1 200)')).toEqual([63, 176, 185, 255]);
    expect(toRgba('oklch(0.7 0.1 200)')).toEqual([63, 176, 185, 255]);
    expect(painted()).toBe(1);
  });

  it('takes what is no colour for transparent, not for the colour before it', () => {
    const toRgba = srgbConverter(fakeCanvas().canvas);
    toRgba('oklch(0.7 0.1 200)');
    expect(toRgba('no-colour(1 2 3)')).toEqual([0, 0, 0, 0]);
  });
});

describe('hexOf', () => {
  it('writes eight digits', () => {
    expect(hexOf([1, 160, 255, 255], 1)).toBe('#01a0ffff');
  });

  it('takes the opacity of what is around into the colour', () => {
    expect(hexOf([0, 0, 0, 255], 0.5)).toBe('#00000080');
  });

  it('has no colour for what cannot be seen', () => {
    expect(hexOf([9, 9, 9, 255], 0)).toBeUndefined();
  });
});
