// Where bundles are received, and the matters that came of them.
import { LinkButton } from '@/components/button';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { CARD, SUBJECT, DEADLINES, FIRST_HOUR, SET_UP, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { PurgedList } from '@/entrypoints/casebook/keeping/purged-list';
import { ReviewList } from '@/entrypoints/casebook/keeping/review-list';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { BackupReminder } from '@/entrypoints/casebook/backup/backup-reminder';
import { BackupCard } from '@/entrypoints/casebook/backup/backup-card';
import { DropZone } from './drop-zone';
import { IncomingFile } from './incoming-file';
import { MissingParts } from './missing-parts';
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
      {matters !== undefined && matters.length > 0 && (
        <ul class="card case-table">
          {matters.map((matter) => (
            <MatterRow key={matter.case.id} matter={matter} />
          ))}
        </ul>
      )}
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

function MatterRow({ matter: { case: of, captures, received } }: { matter: Matter }) {
  const code = matterName(of);
  return (
    <li>
      <div>
        <a href={addressOfMatter(of.id)} aria-label={t('case.open', { code })}>
          {code} · {shownText(of.title)}
        </a>
        <div class="small">
          {t('common.captures', { count: captures.length })} · {t('received.receivedOn', { time: ukTime(of.receivedAt) })}
        </div>
        <MissingParts received={received} />
      </div>
      <div class="tags">
        {of.status === 'closed' && <Tag tone="quiet">{t('keeping.review.isClosed')}</Tag>}
        {of.dslOnly === true && <Tag tone="bad">{t('common.noPicture')}</Tag>}
      </div>
    </li>
  );
}
