// The school's periods after which closed matters are looked at again, followed as they are changed.
import { useMemo } from 'preact/hooks';
import { useSetting } from '@/components/use-setting';
import { reviewChild, reviewNoBreach, reviewPolice, reviewUsual } from '@/utils/browser/settings';
import type { RetentionPeriods } from '@/utils/protocol/retention';

/** Undefined until all are read; the same object until one of them changes. */
export function usePeriods(): RetentionPeriods | undefined {
  const child = useSetting(reviewChild);
  const police = useSetting(reviewPolice);
  const noBreach = useSetting(reviewNoBreach);
  const usual = useSetting(reviewUsual);
  return useMemo(() => {
    if (child === undefined || police === undefined || noBreach === undefined || usual === undefined) return undefined;
    return { child, police, noBreach, usual };
  }, [child, police, noBreach, usual]);
}
