// A draft with all its parts; tests change what they are about.
import type { Draft } from '@/utils/evidence/capture-entry';
import { nothingRead } from '@/utils/evidence/nothing-read';

export function draftOf(changes: Partial<Draft> = {}): Draft {
  return {
    platform: 'x',
    mode: 'post',
    locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
    audience: 'public',
    capturedAt: { utc: '2026-11-20T09:41:07.000Z', offset: '+00:00', clock: 'device' },
    post: nothingRead(),
    alterations: [],
    reasons: [],
    seen: 1,
    browser: 'Chromium 156',
    masks: [],
    viewer: { known: true, names: [], mentioned: false },
    shownNames: [],
    answers: { categories: [], safeguarding: 'no', concern: '' },
    ...changes,
  };
}
