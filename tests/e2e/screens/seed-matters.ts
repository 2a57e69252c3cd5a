// The invented matters of the walk through every screen: what each is about, in the casebook and outside it.
import type { CaptureRecord } from '@/utils/evidence/capture-record';

/** `fresh` waits for its first assessment, `running` has something in every list, `purged` is gone but for its tombstone. */
export const MATTERS = ['purged', 'closed', 'logOnly', 'whatsapp', 'running', 'fresh'] as const;
export type MatterName = (typeof MATTERS)[number];

export const FRESH_WORDS = 'Fixture words of an invented poster, who goes on for so long that a second line is wanted.';

/** A chat of a group that a parent showed. */
export const SHOWN_BY_A_PARENT: Partial<CaptureRecord> = {
  platform: 'whatsapp',
  locator: { url: 'https://web.whatsapp.com/', chatTitle: 'Fixture Group', droppedParameters: [] },
  audience: 'group',
  permissionToView: { ground: 'shown', role: 'parent', date: '2026-11-20' },
};
