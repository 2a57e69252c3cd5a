// A draft as a capture of an invented post leaves it.
import type { Draft } from '@/utils/evidence/capture-entry';
import { read, unknown } from '@/utils/evidence/read';

export function draftFixture(changes: Partial<Draft> = {}): Draft {
  return {
    platform: 'facebook',
    mode: 'post',
    locator: { url: 'https://www.facebook.com/groups/1234/posts/3125', droppedParameters: [] },
    audience: 'group',
    capturedAt: { utc: '2026-11-20T09:41:07.000Z', offset: '+00:00', clock: 'device' },
    post: {
      kind: read('post', 'page:role', 'article'),
      author: read('Poster One', 'page:profile-link', 'Poster One'),
      handle: unknown(),
      profile: unknown(),
      postedAt: read(
        { utc: '2026-10-16T13:05:00.000Z', precision: 'minute', shown: '16 October at 14:05' },
        'page:time-label',
        '16 October at 14:05',
      ),
      text: read('Invented words.', 'page:message', 'Invented words.'),
      edited: read(false, 'page:edited-label', ''),
      translated: unknown(),
      cut: unknown(),
    },
    alterations: [],
    reasons: [],
    seen: 1,
    browser: 'Chromium 156',
    picture: { sha256: 'a'.repeat(64), width: 760, height: 820, scale: 1, tiles: [] },
    masks: [],
    viewer: { known: true, names: ['Fixture Reporter'], mentioned: false },
    shownNames: [],
    answers: { categories: [], concern: '', safeguarding: 'no' },
    ...changes,
  };
}
