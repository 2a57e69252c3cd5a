// What is still missing or wrong in a form, at its top, each with a link to its field (after the GOV.UK error summary).
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

export interface FieldError {
  /** The id of the field. */
  field: string;
  text: string;
}

/** Takes the focus when it appears. Its links move the focus themselves: the fragment of our pages' addresses is their route. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useLayoutEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} class="error-box" role="alert" tabIndex={-1}>
      <h2>{t('common.problemTitle')}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
