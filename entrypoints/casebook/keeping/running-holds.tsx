// The holds of a matter that run, each ended by itself with a reason: what ends with a solicitor may still run with a court.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { ReasonForm } from '@/entrypoints/casebook/protocol/reason-form';
import { hasDeputy } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { recordedHolds } from '@/utils/protocol/hold';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Vault } from '@/utils/store/vault/vault';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { holdText } from './hold-text';

export function RunningHolds({ vault, caseId, facts }: { vault: Vault; caseId: string; facts: MatterFacts }) {
  const deputy = useSetting(hasDeputy) ?? true;
  const [hasEnded, setEnded] = useState(false);
  const holds = recordedHolds(facts);
  if (holds.length === 0 && !hasEnded) return null;
  return (
    <Card title={t('keeping.hold.running')}>
      {hasEnded && (
        <Notice tone="ok" live>
          {t(holds.length === 0 ? 'keeping.hold.noneLeft' : 'keeping.hold.endedOne')}
        </Notice>
      )}
      <ul class="files-made">
        {holds.map((hold) => (
          <li key={hold.act.id}>
            <p>{holdText(hold)}</p>
            <ReasonForm
              idPrefix={`${hold.act.id}-`}
              act={t('keeping.hold.end', { why: t(`protocol.answer.hold-${hold.why}`) })}
              intro={t('keeping.hold.endIntro')}
              facts={facts}
              vault={vault}
              place={{ caseId, task: 'hold', about: `end/${hold.act.id}` }}
              onReason={async (by, said, also) => {
                const now = new Date();
                const answers = { hold: 'hold-ended', ends: hold.act.id };
                const draft = { task: 'hold', outcome: 'done', by, happenedAt: now.toISOString(), said, answers } as const;
                await recordAct(vault, caseId, draft, { files: [], hasDeputy: deputy, now, also });
                setEnded(true);
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
