// The records of a bundle's ZIP, byte by byte: everything that is not entry data follows from names, sizes, CRCs and order.

/** One entry as the records tell it. */
export interface ZipRecord {
  name: string;
  size: number;
  crc32: number;
  /** Of the local header, from the start of the file. */
  offset: number;
}

export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;

/** Version 1.0 to extract, no flags, stored, 1980-01-01 00:00:00 (APPNOTE 4.4.3 to 4.4.6). */
const COMMON = [0x0a, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];

/** Local file header (APPNOTE 4.3.7), name included, no extra field. */
export function localHeader({ name, size, crc32 }: ZipRecord): Uint8Array {
  return record(LOCAL_LENGTH, 0x04034b50, name, (view, bytes) => {
    bytes.set(COMMON, 4);
    view.setUint32(14, crc32, true);
    view.setUint32(18, size, true);
    view.setUint32(22, size, true);
    view.setUint16(26, name.length, true);
  });
}

/** Central directory header (APPNOTE 4.3.12): made by DOS, version 2.0, no attributes, extra field or comment. */
export function centralHeader({ name, size, crc32, offset }: ZipRecord): Uint8Array {
  return record(CENTRAL_LENGTH, 0x02014b50, name, (view, bytes) => {
    bytes.set([0x14, 0, ...COMMON], 4);
    view.setUint32(16, crc32, true);
    view.setUint32(20, size, true);
    view.setUint32(24, size, true);
    view.setUint16(28, name.length, true);
    view.setUint32(42, offset, true);
  });
}

/** End of central directory record (APPNOTE 4.3.16): one disk, no comment. */
export function endRecord(directory: { entries: number; size: number; offset: number }): Uint8Array {
  return record(END_LENGTH, 0x06054b50, '', (view) => {
    view.setUint16(8, directory.entries, true);
    view.setUint16(10, directory.entries, true);
    view.setUint32(12, directory.size, true);
    view.setUint32(16, directory.offset, true);
  });
}

function record(length: number, signature: number, name: string, fill: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  fill(view, bytes);
  for (let index = 0; index < name.length; index++) bytes[length + index] = name.charCodeAt(index);
  return bytes;
}
