// Words of a page in full: isolated, with hidden characters named, a few lines at first and all of them when asked for.
import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { VisibleWords } from './visible-words';
import './page-words.css';

/** More than this is folded: about five lines of a card. */
const FOLDED = 200;
const FOLDED_LINES = 4;

export interface PageWordsProps {
  text: string;
  /** Never folded: for paper. */
  whole?: boolean;
}

export function PageWords({ text, whole = false }: PageWordsProps) {
  const [all, setAll] = useState(false);
  const folds = !whole && (text.length > FOLDED || text.split('\n', FOLDED_LINES + 1).length > FOLDED_LINES);
  const shown = folds && !all ? beginning(text) : text;
  return (
    <>
      <bdi class={folds ? (all ? 'page-words unfolded' : 'page-words folded') : 'page-words'} dir="auto">
        <VisibleWords text={shown} />
      </bdi>
      {folds && (
        <LinkButton
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('review.facts.showLess') : t('review.facts.showAll')} ({t('review.facts.words', { count: text.length })})
        </LinkButton>
      )}
    </>
  );
}

/** The first words of the first lines, never half a word, followed by the sign that there are more. */
function beginning(text: string): string {
  const lines = text.split('\n', FOLDED_LINES).join('\n');
  if (lines.length <= FOLDED) return `${lines.trimEnd()} …`;
  const cut = lines.slice(0, FOLDED).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = cut.search(/\s\S*$/);
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()} …`;
}
