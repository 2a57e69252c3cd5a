// A text with its hidden characters named: what turns round or hides words is seen for what it is.
import { nameOfRun, visibleRuns } from '@/utils/evidence/visible-text';
import './page-words.css';

export function VisibleWords({ text }: { text: string }) {
  return (
    <>
      {[...visibleRuns(text).entries()].map(([place, run]) =>
        'text' in run ? (
          run.text
        ) : (
          <span key={place} class="named-character">
            {nameOfRun(run)}
          </span>
        ),
      )}
    </>
  );
}
