// Safe names.
import { describe, expect, it } from 'vitest';
import { isSafeName } from '@/utils/bundle/entry-name';
import { mediaType, NAME, parseCaptureName, placeOf } from '@/utils/bundle/layout';
import { placeInPack } from '@/utils/bundle/pack-layout';

describe('entry names', () => {
  it('of the layout are all safe and have a place', () => {
    const inFolders = ['data/captures/0001/capture.json', 'data/captures/9999/rendition.png'];
    const inPackFolders = [
      'data/pictures/0001.png',
      'data/copies/9999.png',
      'data/copies/9999.json',
      'data/received/001.zip',
      'data/received/001.zip.tst',
    ];
    for (const name of [...Object.values(NAME), ...inFolders, ...inPackFolders]) {
      expect(isSafeName(name), name).toBe(true);
      expect(placeOf(name) ?? placeInPack(name), name).toBeDefined();
    }
    for (const name of inFolders) expect(placeInPack(name), name).toBeUndefined();
    for (const name of [NAME.pack, NAME.cover, ...inPackFolders]) expect(placeOf(name), name).toBeUndefined();
  });

  it('that no bundle has are unsafe or have no place', () => {
    for (const name of ['aux', 'data/NUL.json', 'a/.', '.', '..', 'a..', 'x'.repeat(181), 'a b', 'a\\b', 'ŵ']) {
      expect(isSafeName(name), name).toBe(false);
    }
    for (const name of [
      'data/captures/1/seal.json',
      'data/captures/00001/seal.json',
      'data/captures/0001/seal.json.bak',
      'Mimetype',
      'data/',
    ]) {
      expect(placeOf(name), name).toBeUndefined();
    }
  });

  it('stand in the order of docs/bundle-format.md', () => {
    const order = [
      'mimetype',
      'bag-info.txt',
      'tagmanifest-sha256.txt',
      'data/case.json',
      'data/captures/0001/source.txt',
      'data/captures/0002/capture.json',
      'data/captures/9999/source.txt',
      'META-INF/ASiCManifest001.xml',
      'META-INF/timestamp001.tst',
    ];
    const places = order.map((name) => placeOf(name) ?? -1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('tell item and file of a capture, and the media type', () => {
    expect(parseCaptureName('data/captures/0012/source.txt')).toEqual({ item: 12, file: 'source.txt' });
    expect(mediaType('data/captures/0012/source.txt')).toBe('text/plain');
    expect(mediaType('x')).toBe('application/octet-stream');
  });
});
