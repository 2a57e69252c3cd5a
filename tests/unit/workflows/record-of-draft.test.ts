// What of a draft goes into its record, and when it may not be sealed at all.
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/evidence/capture-entry';
import { unknown } from '@/utils/evidence/read';
import { recordOf, sealablePicture } from '@/utils/workflows/draft/record-of-draft';

const ID = '3f2b6c1e-8a4d-4c5e-9b7f-0a1b2c3d4e5f';
const PICTURE = { sha256: 'a'.repeat(64), width: 10, height: 10, scale: 1, tiles: [] };

function draftOf(changes: Partial<Draft> = {}): Draft {
  return {
    platform: 'x',
    mode: 'post',
    locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
    audience: 'public',
    capturedAt: { utc: '2026-11-20T09:41:07.000Z', offset: '+00:00', clock: 'device' },
    post: {
      kind: unknown(),
      author: unknown(),
      handle: unknown(),
      profile: unknown(),
      postedAt: unknown(),
      text: unknown(),
      edited: unknown(),
      translated: unknown(),
      cut: unknown(),
    },
    alterations: [],
    reasons: ['text-cut', 'text-cut'],
    seen: 1,
    browser: 'Chromium 156',
    picture: PICTURE,
    masks: [{ id: 'local', rect: { x: 0, y: 0, width: 5, height: 5 }, reason: 'account area' }],
    viewer: { known: true, names: ['Fixture Reporter'], mentioned: true },
    shownNames: [{ label: 'Person A', name: 'Mam Plantedig 4B' }],
    answers: { categories: ['racist', 'bullying'], safeguarding: 'no', concern: 'A sentence.' },
    ...changes,
  };
}

describe('the record of a draft', () => {
  it('holds nothing that stays on the device: viewer, contact names, ids of masks, choices of case', () => {
    const text = JSON.stringify(recordOf(ID, draftOf(), PICTURE));
    for (const local of ['Fixture Reporter', 'Mam Plantedig', 'Person A', 'mentioned', 'looked', 'caseId', 'local']) {
      expect(text).not.toContain(local);
    }
    expect(recordOf(ID, draftOf(), PICTURE).picture?.masks).toEqual([
      { rect: { x: 0, y: 0, width: 5, height: 5 }, reason: 'account area' },
    ]);
  });

  it('names each reason once and the categories in one order', () => {
    const record = recordOf(ID, draftOf(), PICTURE);
    expect(record.completeness).toEqual({ verdict: 'partial', reasons: ['text-cut'], counts: { seen: 1 } });
    expect(record.categories).toEqual(['bullying', 'racist']);
  });

  it('marks a corrected audience as typed', () => {
    expect(recordOf(ID, draftOf(), PICTURE).audienceSource).toBeUndefined();
    expect(recordOf(ID, draftOf({ asRead: { audience: 'unknown' } }), PICTURE).audienceSource).toBe('typed');
  });

  it('is refused without an answer to the safeguarding question', () => {
    const answers = { categories: [], concern: '' };
    expect(() => recordOf(ID, draftOf({ answers }), PICTURE)).toThrow(
      expect.objectContaining({ code: 'record-invalid', details: 'safeguarding' }),
    );
  });
});

describe('a draft that may not be sealed', () => {
  it('has no picture', () => {
    const { picture: _picture, ...without } = draftOf();
    expect(() => sealablePicture(without)).toThrow(expect.objectContaining({ details: 'no picture' }));
  });

  it('may show imagery of someone under 18', () => {
    const answers = { categories: ['imagery-under18'], safeguarding: 'yes' as const, concern: '' };
    expect(() => sealablePicture(draftOf({ answers }))).toThrow(expect.objectContaining({ details: 'log-only' }));
  });

  it('was not looked at although the page did not tell whose account it is', () => {
    const viewer = { known: false, names: [], mentioned: false };
    expect(() => sealablePicture(draftOf({ viewer }))).toThrow(expect.objectContaining({ details: 'not looked' }));
    const answers = { categories: [], safeguarding: 'no' as const, concern: '', looked: true as const };
    expect(sealablePicture(draftOf({ viewer, answers }))).toEqual(PICTURE);
  });
});

describe('a chat on WhatsApp', () => {
  const viewing = { ground: 'shown', role: 'parent', date: '2026-11-20' } as const;
  const { answers } = draftOf();

  it('is not sealed before someone has said how they come to see it', () => {
    expect(() => sealablePicture(draftOf({ platform: 'whatsapp' }))).toThrow('record-invalid');
  });

  it('is recorded with ground, role and date; nothing else is', () => {
    const draft = draftOf({ platform: 'whatsapp', answers: { ...answers, viewing } });
    expect(sealablePicture(draft)).toEqual(PICTURE);
    expect(recordOf(ID, draft, PICTURE).permissionToView).toEqual({ ground: 'shown', role: 'parent', date: '2026-11-20' });
    expect(recordOf(ID, draftOf({ answers: { ...answers, viewing } }), PICTURE).permissionToView).toBeUndefined();
  });
});
