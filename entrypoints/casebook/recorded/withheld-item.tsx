// An item of a case that was captured by mistake: its number and what to do, with no picture and no words.
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { WithheldNotice } from '@/components/withheld-notice';
import { dslTerm, role } from '@/utils/browser/settings';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { exportsOf } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { removeCapture } from '@/utils/workflows/draft/remove-capture';

export function WithheldItem({ db, entry, since }: { db: TystDatabase; entry: CaptureEntry; since: string }) {
  const dsl = useDslTerm(dslTerm);
  const isDsl = useSetting(role) === 'dsl';
  const { caseId = '' } = entry;
  const exports = useLiveQuery(() => exportsOf(db, caseId), [caseId]);
  const removal = useAction(() => removeCapture(db, entry.id));
  return (
    <li class="item">
      <div class="item-picture none">{t('imagery.withheld.title')}</div>
      <div class="item-facts">
        <h3>{t('case.item', { number: entry.item ?? 0 })}</h3>
        <WithheldNotice
          since={since}
          dsl={dsl}
          elsewhere={exports?.some(({ at }) => at < since) === true ? 'earlierFile' : undefined}
          removal={isDsl ? removal : undefined}
        />
      </div>
    </li>
  );
}
