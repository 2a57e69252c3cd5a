// Writes the text that a person can pass on when a page could not be read: our own words and names only, nothing of the page.
import type { PlatformId, Post } from '@/utils/evidence/post';
import type { Unread } from '@/utils/evidence/unread';
import type { Translate } from './translate';

export interface HelpTextInput {
  site: PlatformId;
  /** Tyst's version. */
  version: string;
  /** Family and main version, as records have it. */
  browser: string;
  /** Where no post was found. */
  unread?: Unread;
  /** How the values of a post that was found were read: sources, never values. */
  sources?: Partial<Record<HelpField, string>>;
}

/** The values of which it may help to know how they were read. */
export const HELP_FIELDS = [
  'kind',
  'author',
  'handle',
  'postedAt',
  'text',
  'edited',
  'translated',
  'cut',
] as const satisfies readonly (keyof Post)[];
export type HelpField = (typeof HELP_FIELDS)[number];

/** A few lines, in the language of the translator. */
export function helpText(t: Translate, { site, version, browser, unread, sources }: HelpTextInput): string {
  const about = { version, browser, site: t(`evidence.platform.${site}`) };
  const tried = (unread?.tried ?? []).map(({ way, found, painted }, index) =>
    t('unread.text.way', {
      place: index + 1,
      way,
      found: t(`unread.amount.${found}`),
      painted: t(`unread.amount.${painted}`),
    }),
  );
  const values = HELP_FIELDS.flatMap((field) => {
    const source = sources?.[field];
    return source === undefined
      ? []
      : [t('unread.text.value', { field: t(`evidence.field.${field === 'postedAt' ? 'posted' : field}`), source })];
  });
  return [
    t(unread === undefined ? 'unread.text.read' : 'unread.text.found', about),
    ...(tried.length === 0 ? [] : ['', t('unread.text.tried'), ...tried]),
    ...(values.length === 0 ? [] : ['', t('unread.text.values'), ...values]),
  ].join('\n');
}
