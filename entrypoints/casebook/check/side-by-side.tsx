// The old capture and the new one beside each other: pictures as they were sealed, facts compared, words marked.
import { BlobImage } from '@/components/blob-image';
import { Card } from '@/components/card';
import { Tag, type Tone } from '@/components/tag';
import { type Comparison, compareCaptures } from '@/utils/evidence/compare-captures';
import { isKnown } from '@/utils/evidence/read';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import type { Recapture } from '@/utils/workflows/casebook/recaptures';
import { TextChanges } from './text-changes';

const TONES: Record<Comparison, Tone> = { same: 'quiet', different: 'warn', unknown: 'quiet' };

export interface SideBySideProps {
  vault: Vault;
  capture: ReceivedCapture;
  recapture: Recapture;
}

export function SideBySide({ vault, capture, recapture }: SideBySideProps) {
  const { record: was, item } = capture;
  const { record: now } = recapture;
  const pairs = compareCaptures(was, now);
  const words = pairs.find(({ fact }) => fact === 'text');
  return (
    <Card title={t('check.side.title')}>
      <div class="side-by-side">
        <Side
          title={t('check.side.before', { number: item, time: ukTime(was.capturedAt.utc) })}
          record={was}
          load={was.picture && (() => receivedPicture(vault, capture))}
        />
        <Side title={t('check.side.after', { time: ukTime(now.capturedAt.utc) })} record={now} load={recapture.load} />
      </div>
      <p class="small">{t('check.side.note')}</p>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{t('check.side.fact')}</th>
            <th scope="col">{t('check.side.result')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ fact, is }) => (
            <tr key={fact}>
              <th scope="row">{t(`check.facts.${fact}`)}</th>
              <td>
                <Tag tone={TONES[is]}>{t(`check.side.${is}`)}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {words?.is === 'different' && (
        <>
          <h3>{t('check.side.words')}</h3>
          <TextChanges before={wordsOf(was)} after={wordsOf(now)} />
        </>
      )}
    </Card>
  );
}

function wordsOf({ post: { text } }: CaptureRecord): string {
  return isKnown(text) ? text.value : '';
}

interface SideProps {
  title: string;
  record: CaptureRecord;
  load: (() => Promise<Blob>) | undefined;
}

function Side({ title, record, load }: SideProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {load === undefined || record.picture === undefined ? (
        <div class="item-picture none">{t('common.noPicture')}</div>
      ) : (
        <BlobImage id={record.picture.sha256} load={load} name={title} />
      )}
    </figure>
  );
}
