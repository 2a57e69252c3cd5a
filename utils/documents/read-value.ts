// A read value as markup: what it is, and quietly under it where it was read.
import { type Read, isKnown } from '@/utils/evidence/read';
import { sourceName } from '@/utils/i18n/source-name';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from './html';
import { pageText } from './page-text';

/** One line of a list of facts. */
export function fact(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Small print under a value. */
export function detail(text: string | Html): Html {
  return html`<small>${text}</small>`;
}

/** A read text with its source; "not known" when nobody could read it. */
export function readText(value: Read<string>, t: Translate): Html {
  if (!isKnown(value) || value.value === '') return notKnown(t);
  return html`${pageText(value.value)}${sourceOf(value, t)}`;
}

/** A read yes or no with its source. */
export function readFlag(value: Read<boolean>, t: Translate): Html {
  if (value.value === 'unknown') return notKnown(t);
  return html`${t(value.value ? 'report.facts.yes' : 'report.facts.no')}${sourceOf(value, t)}`;
}

/** What nobody could read. */
export function notKnown(t: Translate): Html {
  return sentence(t('common.notKnown'));
}

/** The catalogue's phrases stand within sentences elsewhere; alone in a cell they begin with a capital. */
export function sentence(phrase: string): Html {
  return html`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}

/** Where a value was read; the name of the strategy that read it stands in capture.json, for those who check. */
export function sourceOf({ source }: Read<unknown>, t: Translate): Html {
  return detail(t('report.source', { source: sourceName(source, t) }));
}
