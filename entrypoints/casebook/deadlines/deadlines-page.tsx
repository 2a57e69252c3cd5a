// The deadlines of the whole casebook in one list: overdue first, then by when they end; what was met below.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { t } from '@/utils/i18n/translate';
import { listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { DeadlineList } from './deadline-list';
import { URGENCIES, urgencyOf } from './deadline-words';
import { saveCalendar } from './save-calendar';
import { useDeadlineRules } from './use-deadline-rules';
import './deadlines.css';

/** `office`: without what was written about a deadline, and without the name that the Head gave the case. */
export function DeadlinesPage({ vault, office = false }: { vault: Vault; office?: boolean }) {
  const rules = useDeadlineRules();
  const read = useVault(
    vault,
    async (open) =>
      rules && {
        matters: await listMatters(open),
        deadlines: await casebookDeadlines(open, rules),
        left: await open.list('unfinishedAct'),
      },
    [rules],
  );
  const [now] = useState(() => new Date());
  const matterOf = new Map(read?.matters.map((matter) => [matter.case.id, matter]));
  const rows = (read?.deadlines ?? []).flatMap((deadline) => {
    const matter = matterOf.get(deadline.caseId);
    return matter === undefined ? [] : [{ deadline, matter }];
  });
  const open = rows.filter(({ deadline }) => deadline.status === 'open');
  const met = rows.filter(({ deadline }) => deadline.status === 'met');
  const saving = useAction(() => saveCalendar(open.map(({ deadline, matter }) => ({ deadline, code: matter.case.code }))));
  if (read === undefined) return <p>{t('common.loading')}</p>;
  const names = office ? 'code' : 'case';
  return (
    <div class="deadlines-page">
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › {t('deadlines.title')}
      </p>
      <h1>{t('deadlines.title')}</h1>
      <p>{t('deadlines.intro')}</p>
      {open.length === 0 && (
        <Card>
          <p>{t('deadlines.none')}</p>
        </Card>
      )}
      {URGENCIES.map((urgency) => {
        const these = open.filter(({ deadline }) => urgencyOf(deadline, now) === urgency);
        const title = t(`deadlines.open.${urgency}`);
        return these.length === 0 ? null : (
          <Card key={urgency} title={title}>
            <DeadlineList rows={these} of={title} vault={vault} now={now} left={read.left} names={names} />
          </Card>
        );
      })}
      {open.length > 0 && (
        <>
          {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
          <Button look="second" disabled={saving.busy} onClick={saving.run}>
            {t('deadlines.calendar.all')}
          </Button>
          <p class="small">{t('deadlines.calendar.hint')}</p>
        </>
      )}
      {met.length > 0 && (
        <details class="deadlines-met">
          <summary>
            {t('deadlines.met')} ({met.length})
          </summary>
          <Card>
            <DeadlineList rows={met} of={t('deadlines.met')} vault={vault} now={now} left={read.left} names={names} />
          </Card>
        </details>
      )}
    </div>
  );
}
