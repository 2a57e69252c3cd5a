// The witness slip as lines and blanks: printed by the person who captured, never stored, never exported (PRACTICE 10).
import type { PlatformId } from '@/utils/evidence/post';
import { ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';

export interface SlipFacts {
  captureId: string;
  /** The case's code, or its reference where the Head has given one. */
  code: string;
  item: number;
  platform: PlatformId;
  /** ISO 8601, the device's clock. */
  capturedAt: string;
  sealedAt: string | undefined;
  /** SHA-256 of the record, 64 hex digits. */
  digest: string;
}

export interface SlipLine {
  label: string;
  value: string;
  hint?: string;
  /** A number to be compared letter by letter. */
  exact?: true;
}

export interface WitnessSlip {
  title: string;
  lines: SlipLine[];
  /** What is filled in by hand. */
  blanks: string[];
}

/** Holds nothing of the post and nobody's name: whoever finds the slip learns no more than that something on such a site was captured. */
export function witnessSlip(
  { captureId, code, item, platform, capturedAt, sealedAt, digest }: SlipFacts,
  t: Translate,
): WitnessSlip {
  const time = (utc: string) => ({
    value: `${ukTimeWithZone(utc, 'second', t)} (${utcDetail(utc, t)})`,
    hint: t('slip.clock'),
  });
  return {
    title: t('slip.title'),
    lines: [
      { label: t('slip.capture'), value: t('slip.captureValue', { item, code }) },
      { label: t('evidence.field.platform'), value: t(`evidence.platform.${platform}`) },
      { label: t('slip.number'), value: captureId, exact: true },
      { label: t('slip.captured'), ...time(capturedAt) },
      ...(sealedAt === undefined ? [] : [{ label: t('slip.sealed'), ...time(sealedAt) }]),
      { label: t('slip.fingerprint'), value: inGroups(digest), hint: t('slip.fingerprintHint'), exact: true },
    ],
    blanks: [t('slip.name'), t('slip.role'), t('slip.signature'), t('slip.date'), t('slip.police')],
  };
}

/** Four digits a group: how people compare long numbers by eye. */
function inGroups(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? '';
}
