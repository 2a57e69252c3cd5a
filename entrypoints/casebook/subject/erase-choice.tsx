// One thing that was found: how much of it is erased, or why nothing of it can be now.
import { Radios } from '@/components/choices';
import type { EraseGrain } from '@/utils/evidence/erased';
import type { Find } from '@/utils/evidence/subject-request';
import { t } from '@/utils/i18n/translate';
import { titleOf } from '@/utils/workflows/subject/subject-items';
import type { PurgeBar } from '@/utils/workflows/casebook/purge-matter';

export interface EraseChoiceProps {
  id: string;
  find: Find;
  /** Of what can be erased of it, what keeps it; an empty list: nothing does. */
  bars: Partial<Record<EraseGrain, readonly PurgeBar[]>>;
  grain: EraseGrain | undefined;
  onChoose: (grain: EraseGrain | undefined) => void;
}

export function EraseChoice({ id, find, bars, grain, onChoose }: EraseChoiceProps) {
  const title = titleOf(find, t);
  const free = find.erasable.filter((each) => bars[each]?.length === 0);
  if (free.length === 0) {
    const why = [...new Set(find.erasable.flatMap((each) => bars[each] ?? []))].map((bar) => t(`keeping.purge.bar.${bar}`));
    return (
      <p>
        <strong>{title}.</strong> {why.length > 0 ? why.join(' ') : t(`subject.erase.${whyNothing(find)}`)}
      </p>
    );
  }
  return (
    <Radios<EraseGrain | 'stay'>
      id={id}
      legend={title}
      choices={[
        { value: 'stay', label: t('subject.erase.stay') },
        ...free.map((value) => ({ value, label: grainText(find, value) })),
      ]}
      value={grain ?? 'stay'}
      onChange={(chosen) => {
        onChoose(chosen === 'stay' ? undefined : chosen);
      }}
    />
  );
}

function whyNothing({ kind, factsOnly }: Find): 'dsl' | 'log' | 'noWords' {
  if (factsOnly === true) return 'dsl';
  return kind === 'log' ? 'log' : 'noWords';
}

/** What goes, in words. */
export function grainText({ kind }: Find, grain: EraseGrain): string {
  if (grain !== 'thing') return t(`subject.erase.grain.${grain}`);
  return t(`subject.erase.thing.${kind === 'capture' || kind === 'letter' || kind === 'workingCopy' ? kind : 'other'}`);
}
