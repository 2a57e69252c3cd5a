// Where bundles are received, and the matters that came of them.
import { LinkButton } from '@/components/button';
import { CARD, SUBJECT, DEADLINES, FIRST_HOUR, SET_UP } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { PurgedList } from '@/entrypoints/casebook/keeping/purged-list';
import { ReviewList } from '@/entrypoints/casebook/keeping/review-list';
import { BackupReminder } from '@/entrypoints/casebook/backup/backup-reminder';
import { BackupCard } from '@/entrypoints/casebook/backup/backup-card';
import { DropZone } from './drop-zone';
import { IncomingFile } from './incoming-file';
import { MatterList } from './matter-list';
import { QuarantinedFiles } from './quarantined-files';
import { TrustedTimeNote } from './trusted-time-note';
import { useReceiving } from './use-receiving';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function ReceivedPage({ casebook }: { casebook: OpenCasebook }) {
  const { vault } = casebook;
  const matters = useVault(vault, listMatters);
  const { files, busy, receive, stop } = useReceiving(casebook);
  return (
    <>
      <div class="case-head">
        <h1>{t('received.title')}</h1>
        <nav class="links" aria-label={t('setUp.links')}>
          <a href={FIRST_HOUR}>{t('firstHour.title')}</a>
          <a href={SET_UP}>{t('setUp.link')}</a>
          <a href={DEADLINES}>{t('deadlines.title')}</a>
          <a href={CARD}>{t('card.link')}</a>
          <a href={SUBJECT}>{t('subject.link')}</a>
        </nav>
      </div>
      {matters !== undefined && <BackupReminder db={vault.db} lastReceived={lastOf(matters)} />}
      <DropZone onFiles={receive} />
      {busy && (
        <p>
          <LinkButton onClick={stop}>{t('received.stop')}</LinkButton>
        </p>
      )}
      <div class="incoming">
        {files.map((incoming) => (
          <IncomingFile key={incoming.id} vault={vault} incoming={incoming} />
        ))}
      </div>
      <TrustedTimeNote vault={vault} />
      {matters !== undefined && <ReviewList matters={matters} />}
      <h2>{t('received.cases')}</h2>
      {matters === undefined && <p>{t('common.loading')}</p>}
      {matters?.length === 0 && <p>{t('received.none')}</p>}
      {matters !== undefined && matters.length > 0 && <MatterList matters={matters} />}
      <QuarantinedFiles vault={vault} />
      <PurgedList vault={vault} />
      {matters !== undefined && <BackupCard casebook={casebook} />}
    </>
  );
}

/** When something was received last. */
function lastOf(matters: readonly Matter[]): string | undefined {
  return matters
    .flatMap(({ received }) => received.map(({ receivedAt }) => receivedAt))
    .toSorted()
    .at(-1);
}
