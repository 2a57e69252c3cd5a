// Times in the report: UK time first, UTC and how exactly it is known as small print.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { Post } from '@/utils/evidence/post';
import { postedTimeWithZone, ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { pageText } from '@/utils/documents/page-text';
import { detail, notKnown, sourceOf } from '@/utils/documents/read-value';

/** When a post was made, no finer than it is known; the page's own words always stand beside it. */
export function postedFact(posted: Post['postedAt'], t: Translate): Html {
  if (posted.value === 'unknown') {
    return html`${notKnown(t)}${posted.raw === '' ? undefined : detail(shownWords(posted.raw, t))}`;
  }
  const { utc, precision, shown, agrees } = posted.value;
  return html`${utc === undefined ? notKnown(t) : (postedTimeWithZone(posted.value, t) ?? notKnown(t))}
  ${utc === undefined || precision === 'day' ? undefined : detail(utcDetail(utc, t))}
  ${detail(t('report.facts.exact', { precision: t(`evidence.precision.${precision}`) }))}
  ${shown === '' ? undefined : detail(shownWords(shown, t))}
  ${agrees === undefined ? undefined : detail(t(agrees ? 'report.facts.agrees' : 'report.facts.disagrees'))}
  ${sourceOf(posted, t)}`;
}

/** When it was captured: by the device's clock, and never by more than that. */
export function capturedFact({ utc, offset }: CaptureRecord['capturedAt'], t: Translate): Html {
  return html`${ukTimeWithZone(utc, 'second', t)}${detail(utcDetail(utc, t))}${detail(t('report.facts.deviceClock'))}
  ${detail(t('report.facts.deviceOffset', { offset }))}`;
}

/** The page's words inside ours: ours is a translated sentence, so the foreign part is put in as markup. */
function shownWords(shown: string, t: Translate): Html {
  const [before = '', after = ''] = t('report.facts.shown', { shown: '\u0000' }).split('\u0000');
  return html`${before}${pageText(shown, 300)}${after}`;
}
