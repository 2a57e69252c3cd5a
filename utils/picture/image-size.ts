// How large a picture says it is, read from its first bytes: asked before a file that somebody gave is decoded at all.

export interface ImageSize {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The type and size of a PNG, JPEG or WebP in pixels, before any rotation; undefined for anything else. Never throws. */
export function imageSize(bytes: Uint8Array<ArrayBuffer>): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pngSize(view) ?? jpegSize(view) ?? webpSize(view);
  } catch (error) {
    // Cut off in the middle of what says its size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Signature, then IHDR (PNG, Third Edition, §5.2 and §11.2.1). */
function pngSize(view: DataView): ImageSize | undefined {
  if (PNG.some((byte, at) => view.getUint8(at) !== byte) || textAt(view, 12) !== 'IHDR') return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segment by segment to the first frame header SOF0 … SOF15 without DHT, JPG and DAC (ITU T.81, B.1.1.3 and B.2.2). */
function jpegSize(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A fill byte stands alone; every other segment before the frame tells its length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The first chunk in the RIFF container: VP8X, VP8L or VP8 (RFC 9649 §2.5 to §2.7; RFC 6386 §9.1). */
function webpSize(view: DataView): ImageSize | undefined {
  if (textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WEBP') return undefined;
  const type = 'image/webp';
  switch (textAt(view, 12)) {
    case 'VP8X':
      return { type, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
