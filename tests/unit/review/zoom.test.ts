// The steps of the zoom.
import { expect, it } from 'vitest';
import { clampZoom, zoomIn, zoomOut, zoomToFit } from '@/components/picture/zoom';

it('goes to the next step from anywhere and stops at both ends', () => {
  expect(zoomIn(100)).toBe(125);
  expect(zoomIn(93)).toBe(100);
  expect(zoomOut(93)).toBe(80);
  expect(zoomIn(400)).toBe(400);
  expect(zoomOut(10)).toBe(10);
  expect(clampZoom(1_000)).toBe(400);
  expect(clampZoom(1)).toBe(10);
});

it('fits a picture to the room there is, and never enlarges it', () => {
  expect(zoomToFit(1_280, 640)).toBe(50);
  expect(zoomToFit(640, 1_280)).toBe(100);
  expect(zoomToFit(100_000, 300)).toBe(10);
  expect(zoomToFit(1_280, 0)).toBe(100);
});
