// Who the case goes to, that its reporter is anonymous, whether it was handed over, and the way to do so.
import { Notice } from '@/components/notice';
import type { Case } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { HandOverAct } from './hand-over-act';

export interface CaseSummaryProps {
  of: Case;
  custody: readonly CustodyEntry[];
  isEmpty: boolean;
}

export function CaseSummary({ of, custody, isEmpty }: CaseSummaryProps) {
  return (
    <Notice>
      <div class="case-summary">
        <p>
          {t('case.code', { code: of.code })}. {t('case.reporter')} {whereItStands(of, custody)}
        </p>
        {!isEmpty && <HandOverAct caseId={of.id} isAgain={of.status === 'handed-over'} />}
      </div>
    </Notice>
  );
}

function whereItStands({ addressee }: Case, custody: readonly CustodyEntry[]): string {
  if (addressee === undefined) return t('case.handOver.next');
  const toWhom = t(`handover.toWhom.${addressee}`);
  const given = custody.findLast(({ event }) => event === 'handed-over');
  return given === undefined ? t('case.goesTo', { toWhom }) : t('case.handedOver', { toWhom, time: ukTime(given.at) });
}
