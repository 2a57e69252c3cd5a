// Corrections of what was read: the person's value becomes `typed`, the page's own text stays in `raw`, and the reading can be put back.
import type { CorrectableRead, Draft } from '@/utils/evidence/capture-entry';
import type { Audience, Post } from '@/utils/evidence/post';
import { type Read, unknown } from '@/utils/evidence/read';

/** The value of one correctable reading, when it is known. */
export type ValueOf<F extends CorrectableRead> = Exclude<NonNullable<Post[F]>['value'], 'unknown'>;

/** A reading; of one that the post does not have, that it is not known. */
export function readOf(post: Post, field: CorrectableRead): Read<unknown> {
  return post[field] ?? unknown();
}

/** The draft with one reading corrected by hand. The first correction keeps what was read; later ones do not touch it. */
export function correct<F extends CorrectableRead>(draft: Draft, field: F, value: ValueOf<F>): Draft {
  const before = readOf(draft.post, field);
  const typed = { value, source: 'typed' as const, raw: before.raw };
  return {
    ...draft,
    post: { ...draft.post, [field]: typed },
    asRead: { [field]: before, ...draft.asRead },
  };
}

/** The draft with what was read put back. */
export function takeBack(draft: Draft, field: CorrectableRead): Draft {
  const { asRead } = draft;
  if (asRead?.[field] === undefined) return draft;
  const { [field]: read, ...others } = asRead;
  return withAsRead({ ...draft, post: { ...draft.post, [field]: read } }, others);
}

/** The draft with another audience; the record holds no source for it, so the reading is kept on this device only. */
export function correctAudience(draft: Draft, audience: Audience): Draft {
  return { ...draft, audience, asRead: { audience: draft.audience, ...draft.asRead } };
}

export function takeBackAudience(draft: Draft): Draft {
  if (draft.asRead?.audience === undefined) return draft;
  const { audience, ...others } = draft.asRead;
  return withAsRead({ ...draft, audience }, others);
}

function withAsRead(draft: Draft, asRead: NonNullable<Draft['asRead']>): Draft {
  const { asRead: _before, ...rest } = draft;
  return Object.keys(asRead).length === 0 ? rest : { ...rest, asRead };
}
