// The deadlines of one matter on its page, and the way to add one.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { DEADLINES } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { t } from '@/utils/i18n/translate';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { deadlinesOf } from '@/utils/workflows/casebook/casebook-deadlines';
import { DeadlineForm } from './deadline-form';
import { DeadlineRow } from './deadline-row';
import { useDeadlineRules } from './use-deadline-rules';
import './deadlines.css';

export function DeadlinesCard({ vault, matter }: { vault: Vault; matter: Matter }) {
  const rules = useDeadlineRules();
  const { id } = matter.case;
  const deadlines = useVault(
    vault,
    async (open) => (rules === undefined ? undefined : deadlinesOf(open, await matterOf(open, id), rules)),
    [id, rules],
  );
  const [now] = useState(() => new Date());
  const [adding, setAdding] = useState(false);
  if (deadlines === undefined) return null;
  return (
    <Card title={t('deadlines.title')}>
      {deadlines.every(({ status }) => status === 'met') && <p>{t('deadlines.noneHere')}</p>}
      <ul class="deadlines">
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} vault={vault} matter={matter} deadline={deadline} now={now} />
        ))}
      </ul>
      {adding ? (
        <DeadlineForm
          vault={vault}
          matter={matter}
          step="added"
          onEnd={() => {
            setAdding(false);
          }}
        />
      ) : (
        <p class="deadline-acts">
          <LinkButton
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('deadlines.step.added')}
          </LinkButton>
          <a href={DEADLINES}>{t('deadlines.all')}</a>
        </p>
      )}
    </Card>
  );
}
