// The watch words, one a line, stored by a button: a list that is half deleted is no list.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { useSetting } from '@/components/use-setting';
import { watchWords } from '@/utils/browser/settings';
import { changedList } from '@/utils/evidence/changed-list';
import { MOST_WORDS, parseWatchWords } from '@/utils/evidence/watch-words';
import { t } from '@/utils/i18n/translate';

/** So many words, each as long as one may be, and their line ends. */
const LONGEST = 4_000;
const ROWS = 5;

export interface WatchWordsFormProps {
  /** Gets what was done to the list, for the list may be another by now. */
  onSave: (change: (now: readonly string[]) => string[]) => void;
}

export function WatchWordsForm({ onSave }: WatchWordsFormProps) {
  const stored = useSetting(watchWords);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  // As it was when somebody began to type.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<string[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === undefined) return;
        const found = parseWatchWords(typed);
        setRefused(found.refused);
        if (found.refused.length > 0) return;
        onSave((now) => changedList(seen, found.words, now).slice(0, MOST_WORDS));
        setTyped(undefined);
      }}
    >
      <Field
        id="watch-words"
        label={t('watch.words')}
        hint={t('watch.wordsHint')}
        error={
          refused.length === 0
            ? undefined
            : t('watch.wordsRefused', { count: refused.length, words: refused.join(', '), most: MOST_WORDS })
        }
        rows={ROWS}
        maxLength={LONGEST}
        value={typed ?? stored?.join('\n') ?? ''}
        onInput={(words) => {
          if (typed === undefined) setSeen(stored ?? []);
          setTyped(words);
        }}
      />
      <Button look="second" submits disabled={typed === undefined}>
        {t('watch.save')}
      </Button>
    </form>
  );
}
