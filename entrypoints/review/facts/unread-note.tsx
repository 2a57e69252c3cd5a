// Offers the text about what was tried, where a page of a known site could not be read or a post's values are missing.
import { HelpUs } from '@/components/help-us';
import type { Draft } from '@/utils/evidence/capture-entry';
import { HELP_FIELDS } from '@/utils/i18n/help-text';
import { t } from '@/utils/i18n/translate';
import { TOOL_VERSION } from '@/utils/workflows/tool-version';

/** What a page of a known site tells of every post; other values may rightly be missing. */
const EXPECTED = ['author', 'postedAt', 'text'] as const;

export function UnreadNote({ draft }: { draft: Draft }) {
  const { platform, browser, unread, kind } = draft;
  if (kind !== undefined || platform === 'other' || unread?.why === 'mobile-host') return null;
  const about = { site: platform, version: TOOL_VERSION, browser };
  if (unread !== undefined) return <HelpUs title={t('unread.see')} about={{ ...about, unread }} />;
  const sources = Object.fromEntries(HELP_FIELDS.map((field) => [field, sourceAsRead(draft, field)]));
  if (EXPECTED.every((field) => sources[field] !== 'unknown')) return null;
  return <HelpUs title={t('unread.missing')} about={{ ...about, sources }} />;
}

/** What the page gave, also of a value that a person has corrected since. */
function sourceAsRead({ asRead, post }: Draft, field: (typeof HELP_FIELDS)[number]): string {
  return (asRead?.[field] ?? post[field]).source;
}
