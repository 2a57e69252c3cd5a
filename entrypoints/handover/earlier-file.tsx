// A file made before: asks what became of it, so that no hand-over stays unrecorded, or says that nothing is left to do.
import { LinkButton } from '@/components/button';
import { GivenQuestion } from '@/components/given-question';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { openPage } from '@/utils/browser/tabs';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, exportsOf } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { recordOutcome } from '@/utils/store/exports';
import { useLiveQuery } from '@/utils/store/use-live-query';

export function EarlierFile({ db, found }: { db: TystDatabase; found: CaseWithCaptures }) {
  const exports = useLiveQuery(() => exportsOf(db, found.case.id), [found.case.id]);
  const { run, busy, failed } = useAction((bundleId: string, outcome: 'handed-over' | 'not-saved') =>
    recordOutcome(db, bundleId, outcome, new Date().toISOString()),
  );
  const open = exports?.find(({ state }) => state === 'written' || state === 'offered');
  const given = exports?.find(({ state }) => state === 'confirmed');
  const { addressee = 'head' } = found.case;
  const newer = given === undefined ? 0 : found.captures.filter(({ id }) => given.captureIds?.includes(id) === false).length;
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      {open !== undefined && (
        <div class="card">
          <h2>{t('handover.earlier.title')}</h2>
          <p class="small">
            {ukTime(open.at)} · {open.fileName}
          </p>
          <GivenQuestion
            addressee={addressee}
            offered={open.state === 'offered'}
            busy={busy}
            onGiven={() => {
              run(open.id, 'handed-over');
            }}
            onNotSaved={() => {
              run(open.id, 'not-saved');
            }}
          />
        </div>
      )}
      {given !== undefined && open === undefined && newer === 0 && (
        <Notice tone="ok" live>
          <p>{t('handover.earlier.given', { toWhom: t(`handover.toWhom.${addressee}`), file: given.fileName })}</p>
          <p class="small">{t('handover.earlier.again')}</p>
          <LinkButton
            onClick={() => {
              void openPage(`casebook.html#case/${found.case.id}`);
            }}
          >
            {t('handover.done.toCase')}
          </LinkButton>
        </Notice>
      )}
      {newer > 0 && <Notice tone="info">{t('handover.earlier.newer', { count: newer })}</Notice>}
    </>
  );
}
