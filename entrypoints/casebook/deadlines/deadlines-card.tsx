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
import { isLeft } from '@/entrypoints/casebook/entry/kept-entry';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import { placeOfStep } from './deadline-answers';
import { DeadlineForm } from './deadline-form';
import { DeadlineRow } from './deadline-row';
import { useDeadlineRules } from './use-deadline-rules';
import './deadlines.css';

export function DeadlinesCard({ vault, matter }: { vault: Vault; matter: Matter }) {
  const rules = useDeadlineRules();
  const { id } = matter.case;
  const read = useVault(
    vault,
    async (open) =>
      rules && {
        deadlines: await deadlinesOf(open, await matterOf(open, id), rules),
        left: await open.list('unfinishedAct'),
      },
    [id, rules],
  );
  return read === undefined ? null : <DeadlinesHere vault={vault} matter={matter} {...read} />;
}

interface DeadlinesHereProps {
  vault: Vault;
  matter: Matter;
  deadlines: readonly Deadline[];
  left: readonly UnfinishedAct[];
}

function DeadlinesHere({ vault, matter, deadlines, left }: DeadlinesHereProps) {
  const [now] = useState(() => new Date());
  const [adding, setAdding] = useState(() => isLeft(left, placeOfStep(matter.case.id, 'added', undefined, false)));
  return (
    <Card title={t('deadlines.title')}>
      {deadlines.every(({ status }) => status === 'met') && <p>{t('deadlines.noneHere')}</p>}
      <ul class="deadlines">
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} vault={vault} matter={matter} deadline={deadline} now={now} left={left} />
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
