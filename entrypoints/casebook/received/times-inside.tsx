// The trusted times that a received file brought along, each checked to its end against what this school trusts.
import { useEffect, useState } from 'preact/hooks';
import type { CheckedBundle } from '@/utils/workflows/casebook/check-file';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type TimeInside, checkTimesInside } from '@/utils/workflows/trusted-time/trusted-time';

export function TimesInside({ bundle }: Pick<CheckedBundle['verdict'], 'bundle'>) {
  const [times, setTimes] = useState<readonly TimeInside[]>([]);
  useEffect(() => {
    let wanted = true;
    checkTimesInside(bundle).then(
      (checked) => {
        if (wanted) setTimes(checked);
      },
      () => {
        // The roots of a policy cannot be read: the settings say so. Nothing is claimed here.
      },
    );
    return () => {
      wanted = false;
    };
  }, [bundle]);
  return (
    <>
      {times.map(({ path, over, trusted }) => (
        <p key={path} class="small">
          {trusted === undefined
            ? t('time.inside.unknown', { file: nameOf(over) })
            : t('time.inside.trusted', {
                file: nameOf(over),
                authority: trusted.authority === '' ? t('time.unnamed') : trusted.authority,
                time: ukTimeWithZone(trusted.at, 'second'),
              })}
        </p>
      ))}
    </>
  );
}

/** A token over the second manifest is one over all that stands in the file, or in the file inside it that is named before. */
function nameOf(over: string): string {
  return over.replace(/(?:^|: )META-INF\/[^:]*$/, '') || t('time.inside.whole');
}
