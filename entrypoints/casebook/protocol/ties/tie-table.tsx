// The ties that stand as a table: item, passage, part of the policy, and why; each can be corrected or withdrawn by a later entry.
import { LinkButton } from '@/components/button';
import { PageWords } from '@/components/page-words';
import { inForce } from '@/components/policy-words';
import type { Act } from '@/utils/evidence/act';
import type { Tie } from '@/utils/evidence/tie';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export interface TieTableProps {
  ties: readonly { act: Act; tie: Tie }[];
  /** Absent where nothing may be corrected now. */
  onCorrect: ((act: Act, tie: Tie) => void) | undefined;
  onWithdraw: (act: Act) => void;
}

export function TieTable({ ties, onCorrect, onWithdraw }: TieTableProps) {
  return (
    <table class="ties">
      <caption class="visually-hidden">{t('crossReference.title')}</caption>
      <thead>
        <tr>
          {(['item', 'passage', 'clause', 'rationale'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`crossReference.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ties.map(({ act, tie }) => {
          const named = { item: tie.item, clause: inForce(tie.clause.words) };
          return (
            <tr key={act.id}>
              <th scope="row">{t('case.item', { number: tie.item })}</th>
              <td>{tie.passage === 'picture' ? t('crossReference.picture') : <PageWords text={tie.words} />}</td>
              <td>
                <bdi>{named.clause}</bdi>
                <div class="small">
                  <bdi>{inForce(tie.policy.words)}</bdi>
                </div>
              </td>
              <td>
                <bdi class="tie-why">{tie.rationale}</bdi>
                <div class="small">
                  {t('crossReference.by', { role: t(`protocol.actor.${act.by}`), time: ukTime(act.recordedAt) })}
                </div>
                <div class="tie-acts">
                  {onCorrect !== undefined && (
                    <LinkButton
                      aria-label={t('crossReference.correctOf', named)}
                      onClick={() => {
                        onCorrect(act, tie);
                      }}
                    >
                      {t('crossReference.correct')}
                    </LinkButton>
                  )}
                  <LinkButton
                    aria-label={t('crossReference.withdrawOf', named)}
                    onClick={() => {
                      onWithdraw(act);
                    }}
                  >
                    {t('crossReference.withdraw')}
                  </LinkButton>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
