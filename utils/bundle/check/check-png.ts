// A picture by its first bytes: that it is a PNG, no larger than can be decoded, and of the size that its record names.
import { LIMITS } from '@/utils/bundle/limits';
import { pngSize } from '@/utils/bundle/png-size';
import { type Problem, problem } from '@/utils/bundle/problem';

/** `head` holds at least the first chunk; `expected` is what the record says, where there is one. */
export function checkPng(path: string, head: Uint8Array<ArrayBuffer>, expected?: { width: number; height: number }): Problem[] {
  const size = pngSize(head);
  if (size === undefined) return [problem('picture-form', path)];
  const { width, height } = size;
  if (Math.max(width, height) > LIMITS.pictureSide || width * height > LIMITS.pictureArea)
    return [problem('too-large', path, `${LIMITS.pictureArea} pixels`, `${width} × ${height}`)];
  if (expected === undefined || (width === expected.width && height === expected.height)) return [];
  return [problem('record-differs', path, `${expected.width} × ${expected.height}`, `${width} × ${height}`)];
}
