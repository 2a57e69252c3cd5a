// Width and height of a PNG from its first chunk (PNG, third edition, §5.2 and §11.2.1); nothing is decoded.

const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** Pixels, or undefined when the bytes do not begin a PNG; zero is no width or height of one. */
export function pngSize(head: Uint8Array<ArrayBuffer>): { width: number; height: number } | undefined {
  if (head.length < 24 || START.some((byte, index) => head[index] !== byte)) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
