// One place that could tell who reported it: where, what, and the ways to deal with it. No way is chosen beforehand.
import { LinkButton } from '@/components/button';
import { PageText } from '@/components/page-text';
import { Tag } from '@/components/tag';
import type { LeakFind } from '@/utils/evidence/leak-check';
import { t } from '@/utils/i18n/translate';

export interface LeakItemProps {
  find: LeakFind;
  /** The person has decided to leave it. */
  kept: boolean;
  busy: boolean;
  onCover: () => void;
  onKeep: (kept: boolean) => void;
  onChange: () => void;
  onShow: () => void;
}

/** Typed by the person: changed by typing. */
const TYPED: ReadonlySet<LeakFind['place']> = new Set(['concern', 'caseTitle']);
/** What other people wrote, as the page or the picture shows it. */
const CONTENT: ReadonlySet<LeakFind['place']> = new Set(['picture', 'text', 'parent', 'items', 'source']);

export function LeakItem({ find, kept, busy, onCover, onKeep, onChange, onShow }: LeakItemProps) {
  const { place, kind, name } = find;
  const where = t(`review.leaks.place.${place}`);
  const about = <span class="visually-hidden">: {where}</span>;
  return (
    <li class="leak">
      <p>
        <strong>{where}</strong>{' '}
        {find.place !== 'picture' && find.count > 1 && (
          <span class="detail">{t('review.leaks.times', { count: find.count })}</span>
        )}
      </p>
      <blockquote>
        {find.place === 'picture' ? (
          <mark>
            <PageText text={name} longest={80} />
          </mark>
        ) : (
          <>
            … <PageText text={find.before} />
            {/\s$/.test(find.before) && ' '}
            <mark>
              <PageText text={find.hit} />
            </mark>
            {/^\s/.test(find.after) && ' '}
            <PageText text={find.after} /> …
          </>
        )}
      </blockquote>
      <p class="small">
        {t(`review.leaks.kind.${kind}`)} {CONTENT.has(place) && t('review.leaks.content')}
      </p>
      <div class="leak-acts">
        {place === 'picture' && (
          <LinkButton onClick={onShow}>
            {t('review.leaks.show')}
            <span class="visually-hidden">: {name}</span>
          </LinkButton>
        )}
        {kept ? (
          <>
            <Tag tone="quiet">{t('review.leaks.kept')}</Tag>
            <LinkButton
              onClick={() => {
                onKeep(false);
              }}
            >
              {t('review.leaks.again')}
              {about}
            </LinkButton>
          </>
        ) : (
          <>
            {TYPED.has(place) ? (
              <LinkButton onClick={onChange}>
                {t('review.leaks.change')}
                {about}
              </LinkButton>
            ) : (
              <LinkButton disabled={busy} onClick={onCover}>
                {t('review.leaks.cover')}
                {about}
              </LinkButton>
            )}
            <LinkButton
              onClick={() => {
                onKeep(true);
              }}
            >
              {t('review.leaks.keep')}
              {about}
            </LinkButton>
          </>
        )}
      </div>
    </li>
  );
}
