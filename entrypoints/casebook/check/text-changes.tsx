// The words of two captures as one text: what is gone struck through, what is new underlined, each said to screen readers too.
import { VisibleWords } from '@/components/visible-words';
import { type TextRun, textDifference } from '@/utils/evidence/text-difference';
import { t } from '@/utils/i18n/translate';

export function TextChanges({ before, after }: { before: string; after: string }) {
  const runs = textDifference(before, after);
  if (runs === undefined) return <p>{t('check.side.tooLong')}</p>;
  return (
    <p class="text-changes">
      <bdi dir="auto">
        {[...runs.entries()].map(([place, run]) => (
          <Run key={place} run={run} />
        ))}
      </bdi>
    </p>
  );
}

function Run({ run: { is, text } }: { run: TextRun }) {
  if (is === 'same') return <VisibleWords text={text} />;
  const Mark = is === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span class="visually-hidden">{t(`check.side.${is}`)} </span>
      <VisibleWords text={text} />
    </Mark>
  );
}
