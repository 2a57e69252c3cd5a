// The report to a platform as text to copy into its form: where, when and which rules; nobody's words and nobody's name (P4.1).
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { PlatformId } from '@/utils/evidence/post';
import { isKnown } from '@/utils/evidence/read';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import type { Language } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';
import { REPORTING, type Term, ruleName } from '@/utils/protocol/platform-terms';
import { letterLine } from './letters/letter-text';

export interface PlatformTextInput {
  platform: PlatformId;
  school: string;
  /** The school's own reference of the matter. */
  reference: string;
  items: readonly { item: number; record: CaptureRecord }[];
  terms: readonly Term[];
}

/** Lines of plain text. What the sites' own names for their rules are stays in English in both languages. */
export function platformText({ platform, school, reference, items, terms }: PlatformTextInput, language: Language): string {
  const t = translator(language);
  const { rulesAddress } = REPORTING[platform];
  return [
    t('platformHelp.text.title', { site: t(`evidence.platform.${platform}`) }),
    ...(school === '' ? [] : [t('platformHelp.text.school', { school: letterLine(school) })]),
    t('platformHelp.text.reference', { reference: letterLine(reference) }),
    '',
    ...items.flatMap(({ item, record }) => [...itemLines(item, record, t), '']),
    t('platformHelp.text.rules'),
    ...terms.map((term) => `- ${ruleName(platform, term) ?? t(`pack.term.${term}`)}`),
    ...(rulesAddress === undefined ? [] : [t('platformHelp.text.rulesAt', { address: rulesAddress })]),
    '',
    t('platformHelp.text.ask'),
    t('platformHelp.text.onBehalf'),
  ].join('\n');
}

function itemLines(item: number, record: CaptureRecord, t: Translate): string[] {
  const { kind, postedAt } = record.post;
  const address = addressOf(record);
  const posted = isKnown(postedAt) ? postedTimeWithZone(postedAt.value, t) : undefined;
  return [
    t('platformHelp.text.item', { item, kind: isKnown(kind) ? t(`evidence.kind.${kind.value}`) : t('evidence.kind.post') }),
    address === undefined ? t('platformHelp.text.noAddress') : t('platformHelp.text.address', { address }),
    ...(record.platform === 'whatsapp' || record.locator.platformId === undefined
      ? []
      : [t('platformHelp.text.number', { number: letterLine(record.locator.platformId) })]),
    t('platformHelp.text.posted', { time: posted === undefined ? t('platformHelp.text.unknown') : letterLine(posted) }),
    t('platformHelp.text.seen', { time: ukTimeWithZone(record.capturedAt.utc, 'minute', t) }),
  ];
}

/** WhatsApp has none: the title of a chat may hold names, and is no address. */
function addressOf({ locator: { permalink, url }, platform }: CaptureRecord): string | undefined {
  const address = platform === 'whatsapp' ? '' : letterLine(permalink ?? url);
  return address === '' ? undefined : address;
}
