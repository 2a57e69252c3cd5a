// Which cases a search and a filter leave.
import { describe, expect, test } from 'vitest';
import { showsFlags } from '@/components/case-filters';
import { flagSearchable, markOf, matchesSearch } from '@/components/case-search';
import { hasMark } from '@/utils/evidence/case-listing';
import { captureWords, nameWords } from '@/utils/evidence/case-words';
import { isSafeguarding, isToReview } from '@/utils/evidence/case-states';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { read, unknown } from '@/utils/evidence/read';
import type { Flag } from '@/utils/evidence/flag';
import type { CaseWithCaptures } from '@/utils/store/cases';

function caseOf(record: Partial<CaptureRecord> = {}, entry: Partial<CaptureEntry> = {}): CaseWithCaptures {
  const post = {
    author: read('Poster Ôl', 'page:x', ''),
    handle: read('@poster_one', 'page:x', ''),
    text: read('Invented WORDS of a post', 'page:x', ''),
    postedAt: unknown(),
  };
  const full = { post, concern: 'Names a teacher', locator: { url: 'https://x.com/a' }, safeguarding: 'no', ...record };
  return {
    case: { id: '1', code: 'K7-MQ4', reference: '2026-014', title: 'A post on X', status: 'open', createdAt: '', updatedAt: '' },
    captures: [{ id: '2', status: 'sealed', record: full as CaptureRecord, ...entry } as CaptureEntry],
  };
}

function textOf({ case: of, captures }: CaseWithCaptures): string {
  return `${nameWords(of)}\n${captureWords(captures)}`;
}

describe('the search', () => {
  test.each(['k7-mq4', '2026-014', 'post on x', 'poster ol', 'ÔL', 'poster_one', 'invented words', 'TEACHER', 'words k7', ''])(
    'finds a case by “%s”',
    (search) => {
      expect(matchesSearch(textOf(caseOf()), search)).toBe(true);
    },
  );

  test('wants every word', () => {
    expect(matchesSearch(textOf(caseOf()), 'invented nothing')).toBe(false);
  });

  test('does not find what could not be read', () => {
    const nobody = caseOf({ post: { author: unknown(), handle: unknown(), text: unknown() } as CaptureRecord['post'] });
    expect(matchesSearch(textOf(nobody), 'unknown')).toBe(false);
  });
});

describe('the filters', () => {
  test('tell what is still to review', () => {
    expect(isToReview(caseOf())).toBe(true);
    expect(isToReview(caseOf({}, { reviewedAt: '2026-11-20T09:41:00.000Z' }))).toBe(false);
  });

  test('take “not sure” for a matter of safeguarding', () => {
    expect(['yes', 'not-sure', 'no'].map((safeguarding) => isSafeguarding(caseOf({ safeguarding } as CaptureRecord)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('go by the case’s status', () => {
    const { case: of, captures } = caseOf();
    expect((['open', 'closed', 'all'] as const).map((mark) => hasMark(of, captures, mark))).toEqual([true, false, true]);
  });
});

describe('flagged pages', () => {
  const flag: Flag = {
    id: '1',
    platform: 'whatsapp',
    locator: { url: 'https://web.whatsapp.com/', platformId: '3EB0', chatTitle: 'Group chat', droppedParameters: [] },
    kind: 'message',
    postedAt: { utc: '2026-11-18T09:05:00.000Z', precision: 'minute', shown: '09:05' },
    flaggedAt: '2026-11-20T09:41:00.000Z',
  };

  test.each(['whatsapp', 'group chat', '3eb0', '18 nov 2026', 'flagged'])('are found by “%s”', (search) => {
    expect(matchesSearch(flagSearchable(flag), search)).toBe(true);
  });

  test('stand under a filter of their own, where no case stands', () => {
    expect([markOf('flagged'), markOf('open')]).toEqual([undefined, 'open']);
    expect((['all', 'flagged', 'open', 'toReview'] as const).map(showsFlags)).toEqual([true, true, false, false]);
  });
});
