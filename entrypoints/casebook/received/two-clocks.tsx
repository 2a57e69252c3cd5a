// When a file was received, by both clocks, each with its name: never one in place of the other (DESIGN rule 4).
import type { ComponentChildren } from 'preact';
import { SummaryList, type SummaryRow } from '@/components/summary-list';
import type { KeptTime } from '@/utils/evidence/trusted-time';
import { ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export interface TwoClocksProps {
  /** By this computer's clock, ISO 8601. */
  receivedAt: string;
  /** Undefined: none yet. */
  time: KeptTime | undefined;
  /** Trusted time is switched on here. */
  isOn: boolean;
  /** Fingerprints of the roots that the school trusts now; undefined while they are being read. */
  trusted: readonly string[] | undefined;
}

export function TwoClocks({ receivedAt, time, isOn, trusted }: TwoClocksProps) {
  const said = whatIsSaid(time, trusted);
  const rows: SummaryRow[] = [
    { term: t('time.kept.clock'), value: <Clock at={receivedAt} /> },
    ...(said === undefined && !isOn ? [] : [{ term: t('time.title'), value: said ?? t('time.kept.none') }]),
  ];
  return <SummaryList rows={rows} />;
}

/** A token counts only as long as the school trusts the root that it leads to. */
function whatIsSaid(time: KeptTime | undefined, trusted: readonly string[] | undefined): ComponentChildren {
  if (time === undefined || trusted === undefined) return undefined;
  const authority = time.authority === '' ? t('time.unnamed') : time.authority;
  if (!trusted.includes(time.root)) return t('time.kept.untrusted', { authority });
  return (
    <>
      <Clock at={time.at} /> <span class="small">{t('time.kept.from', { authority })}</span>
    </>
  );
}

function Clock({ at }: { at: string }) {
  return (
    <time dateTime={at} title={utcDetail(at)}>
      {ukTimeWithZone(at, 'second')}
    </time>
  );
}
