// Working copies: one byte form, nothing else is read as one, and what they claim is held against the original.
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '@/utils/evidence/canonical-json';
import { type WorkingCopyFile, WorkingCopyFileSchema, copyMismatches, workingCopyBytes } from '@/utils/evidence/working-copy';
import { parseRecord } from '@/utils/bundle/parse-record';

const FILE: WorkingCopyFile = {
  format: 1,
  kind: 'tyst-working-copy',
  id: '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a11',
  of: { captureId: '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a12', record: 'a'.repeat(64), picture: 'b'.repeat(64) },
  areas: [
    { rect: { x: 0, y: 0, width: 40, height: 30 }, reason: 'another-person' },
    { rect: { x: 5, y: 60, width: 10, height: 10 }, reason: 'by-hand', words: 'a number plate' },
  ],
  made: { at: '2026-11-21T09:30:15.250Z', clock: 'device' },
  sha256: 'c'.repeat(64),
  width: 400,
  height: 300,
};
const SEALED = {
  captureId: FILE.of.captureId,
  record: FILE.of.record,
  picture: {
    sha256: FILE.of.picture,
    width: 400,
    height: 300,
    scale: 1,
    method: 'screenshot' as const,
    tiles: [],
    masks: [],
  },
};

/** As the verifier reads it. */
const read = (bytes: Uint8Array) => parseRecord(bytes, WorkingCopyFileSchema, 'working-copy.json', []);

describe('working-copy.json', () => {
  it('is read back as it was written', () => {
    expect(read(workingCopyBytes(FILE))).toEqual(FILE);
  });

  it('is nothing but the canonical form: no space, no other order, no member more', () => {
    const text = new TextDecoder().decode(workingCopyBytes(FILE));
    for (const other of [
      `${text}\n`,
      JSON.stringify(FILE),
      text.replace('"format":1', '"extra":1,"format":1'),
      text.replace('"format":1', '"format":2'),
      `\u{feff}${text}`,
      text.slice(0, -1),
      '',
      'null',
    ]) {
      expect(read(new TextEncoder().encode(other)), other.slice(0, 40)).toBeUndefined();
    }
    expect(read(new Uint8Array([0xff, 0xfe]))).toBeUndefined();
  });

  it('gives a reason for each area, with words for one that stands in no list', () => {
    const withArea = (area: object) => canonicalBytes({ ...FILE, areas: [area] });
    const rect = { x: 0, y: 0, width: 1, height: 1 };
    expect(read(withArea({ rect, reason: 'child' }))).toBeDefined();
    for (const area of [
      { rect },
      { rect, reason: 'because' },
      { rect, reason: 'by-hand' },
      { rect, reason: 'by-hand', words: ' ' },
      { rect, reason: 'child', words: 'a name' },
      { rect: { ...rect, x: 0.5 }, reason: 'child' },
      { rect: { ...rect, width: 0 }, reason: 'child' },
    ]) {
      expect(read(withArea(area)), JSON.stringify(area)).toBeUndefined();
    }
  });
});

describe('a working copy beside its original', () => {
  it('fits it', () => {
    expect(copyMismatches(FILE, SEALED, { sha256: FILE.sha256 })).toEqual([]);
  });

  it('is told from that of another, or of another picture', () => {
    const wrong = 'd'.repeat(64);
    expect(copyMismatches(FILE, SEALED, { sha256: wrong })).toEqual(['picture']);
    expect(copyMismatches(FILE, { ...SEALED, record: wrong }, { sha256: FILE.sha256 })).toEqual(['record']);
    expect(copyMismatches(FILE, { ...SEALED, captureId: FILE.id }, { sha256: FILE.sha256 })).toEqual(['original']);
    expect(copyMismatches(FILE, { ...SEALED, picture: undefined }, { sha256: FILE.sha256 })).toEqual(['sealed-picture']);
    const smaller = { ...SEALED, picture: { ...SEALED.picture, height: 299 } };
    expect(copyMismatches(FILE, smaller, { sha256: FILE.sha256 })).toEqual(['size']);
    const outside = { ...FILE, areas: [{ rect: { x: 390, y: 0, width: 11, height: 5 }, reason: 'child' as const }] };
    expect(copyMismatches(outside, SEALED, { sha256: FILE.sha256 })).toEqual(['area']);
  });
});
