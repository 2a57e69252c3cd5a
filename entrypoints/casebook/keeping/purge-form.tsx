// Purges a matter: says what goes and what stays, asks why and who decides, and asks once more.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { hasDeputy } from '@/utils/browser/settings';
import type { Actor } from '@/utils/evidence/act';
import { PURGE_REASONS, type PurgeReason } from '@/utils/evidence/purged';
import { t } from '@/utils/i18n/translate';
import { mayDecide } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { purgeBars, purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { PurgeContents } from './purge-contents';

export interface PurgeFormProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
}

export function PurgeForm({ vault, matter, facts }: PurgeFormProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [reason, setReason] = useState<PurgeReason | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const [asking, setAsking] = useState(false);
  const { id, code } = matter.case;
  const purging = useAction(async () => {
    if (by === undefined || reason === undefined) return;
    await purgeMatter(vault, id, { by, reason, hasDeputy: deputy, now: new Date() });
    // The same address shows what is left of it.
    location.hash = addressOfMatter(id);
  });
  const bars = purgeBars(matter, facts);
  if (bars.length > 0) {
    return (
      <Card title={t('keeping.purge.title')}>
        <Notice tone="warn">
          <strong>{t('keeping.purge.barred')}</strong>
          <ul class="reasons">
            {bars.map((bar) => (
              <li key={bar}>{t(`keeping.purge.bar.${bar}`)}</li>
            ))}
          </ul>
        </Notice>
      </Card>
    );
  }
  const open = { 'purge-reason': reason === undefined, 'purge-by': by === undefined };
  const question = { 'purge-reason': t('keeping.purge.reason'), 'purge-by': t('keeping.purge.by') };
  const missing = refused === 0 ? [] : (['purge-reason', 'purge-by'] as const).filter((field) => open[field]);
  const errorOf = (field: keyof typeof open) => (missing.includes(field) ? t('protocol.form.answer') : undefined);
  return (
    <Card title={t('keeping.purge.title')}>
      <PurgeContents vault={vault} of={matter.case} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (by !== undefined && reason !== undefined) setAsking(true);
          else setRefused(refused + 1);
        }}
      >
        <ErrorSummary
          key={refused}
          errors={missing.map((field) => ({ field, text: t('protocol.form.missing', { question: question[field] }) }))}
        />
        <Radios
          id="purge-reason"
          legend={t('keeping.purge.reason')}
          error={errorOf('purge-reason')}
          choices={PURGE_REASONS.map((value) => ({ value, label: t(`keeping.purge.why.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        <ActorField
          id="purge-by"
          legend={t('keeping.purge.by')}
          facts={facts}
          may={mayDecide}
          value={by}
          error={errorOf('purge-by')}
          onChange={setBy}
        />
        {purging.failed !== undefined && <ErrorNotice error={purging.failed.error} />}
        <Button submits look="danger" disabled={purging.busy}>
          {t(purging.busy ? 'keeping.purge.busy' : 'keeping.purge.act')}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        title={t('keeping.purge.askTitle', { code })}
        confirm={t('keeping.purge.confirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={purging.run}
      >
        <p>{t('keeping.purge.ask')}</p>
      </ConfirmDialog>
    </Card>
  );
}
