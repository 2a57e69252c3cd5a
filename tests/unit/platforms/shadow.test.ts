// The reach of a bar's shadow, from computed styles as Chromium writes them.
import { describe, expect, it } from 'vitest';
import { shadowReach } from '@/utils/platforms/geometry/shadow';

describe('the reach of a shadow', () => {
  it.each([
    ['none', { above: 0, below: 0 }],
    ['rgba(0, 0, 0, 0.1) 0px 2px 4px 0px', { above: 4, below: 8 }],
    ['rgb(0, 0, 0) 0px 12px 28px 0px, rgba(255, 255, 255, 0.5) 0px 2px 4px 1px', { above: 30, below: 54 }],
    ['rgba(0, 0, 0, 0.2) 0px -3px 0px 0px', { above: 3, below: 0 }],
    ['rgba(0, 0, 0, 0.5) 0px 0px 0px 2000px', { above: 2000, below: 2000 }],
    ['rgb(1, 2, 3) 0px 5px 9px 0px inset', { above: 0, below: 0 }],
    ['color(srgb 0.1 0.2 0.3 / 0.4) 0px 1.5px 2px 0px', { above: 1.5, below: 4.5 }],
  ])('of %s', (style, reach) => {
    expect(shadowReach(style)).toEqual(reach);
  });
});
