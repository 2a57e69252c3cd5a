// The leak check before the seal: every place that could tell who reported it, each to be covered, changed or left. Shown here only.
import { useRef } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import type { LeakFind } from '@/utils/evidence/leak-check';
import { t } from '@/utils/i18n/translate';
import { LeakItem } from './leak-item';
import { ANSWER_PLACE } from '@/entrypoints/review/missing-answers';
import type { Leaks } from './use-leaks';
import './leaks.css';

export interface LeakCardProps {
  leaks: Leaks;
  error: string | undefined;
  /** Goes to where the words were typed. */
  onChange: (place: LeakFind['place']) => void;
  /** Brings the place in the picture into view. */
  onShow: (find: LeakFind) => void;
}

/** A surname may be everywhere: from so many on they can be left together. */
const MANY = 3;

export function LeakCard({ leaks, error, onChange, onShow }: LeakCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { looked, finds, open } = leaks;
  const covering = useAction(async (find: LeakFind) => {
    // What was decided goes from the list: the focus must not go with it.
    heading.current?.focus();
    await leaks.cover(find);
  });
  if (!looked) return null;
  const parts = open.filter(({ kind }) => kind === 'part');
  return (
    <section class={error === undefined ? 'card leaks' : 'card leaks has-error'}>
      <h2 ref={heading} id={ANSWER_PLACE.leaks} tabIndex={-1}>
        {t('review.leaks.title')}
      </h2>
      {error !== undefined && <span class="error-text">{error}</span>}
      <p role="status">
        {finds.length === 0
          ? t('review.leaks.none')
          : open.length === 0
            ? t('review.leaks.decided')
            : t('review.leaks.left', { count: open.length })}
      </p>
      {covering.failed !== undefined && <ErrorNotice error={covering.failed.error} />}
      {parts.length >= MANY && (
        <p>
          <LinkButton
            onClick={() => {
              heading.current?.focus();
              for (const part of parts) leaks.keep(part, true);
            }}
          >
            {t('review.leaks.keepParts', { count: parts.length })}
          </LinkButton>
        </p>
      )}
      {finds.length > 0 && (
        <ol>
          {finds.map((find) => (
            <LeakItem
              key={find.id}
              find={find}
              kept={!open.includes(find)}
              busy={covering.busy}
              onCover={() => {
                covering.run(find);
              }}
              onKeep={(kept) => {
                leaks.keep(find, kept);
              }}
              onChange={() => {
                onChange(find.place);
              }}
              onShow={() => {
                onShow(find);
              }}
            />
          ))}
        </ol>
      )}
      {finds.length === 0 ? (
        <p class="small">{t('review.leaks.limits')}</p>
      ) : (
        <p class="small">
          {t('review.leaks.wider')} {t('review.leaks.hereOnly')}
        </p>
      )}
    </section>
  );
}
