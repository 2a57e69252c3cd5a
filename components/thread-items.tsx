// The items of a captured thread as a list: who, when, the words, how much of it the picture shows, and the way to its place there.
import type { ComponentChildren } from 'preact';
import type { Counts } from '@/utils/evidence/completeness';
import { isKnown } from '@/utils/evidence/read';
import type { ThreadGround, ThreadItem } from '@/utils/evidence/thread-item';
import { countsText } from '@/utils/i18n/counts-text';
import { postedTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { PageText } from './page-text';
import { PageWords } from './page-words';
import './thread-items.css';

export interface ThreadItemsProps {
  items: readonly ThreadItem[];
  counts: Counts;
  ground: ThreadGround | undefined;
  /** Shows the item with this index in the picture; absent where there is none to show. */
  onShow: ((index: number) => void) | undefined;
  /** The index of the item that the children belong under. */
  shown?: number;
  children?: ComponentChildren;
}

export function ThreadItems({ items, counts, ground, onShow, shown, children }: ThreadItemsProps) {
  const { seen } = counts;
  return (
    <div class="thread-items">
      {seen > 0 && <p class="small">{countsText(counts)}</p>}
      {ground !== undefined && (
        <p class="small">
          {t('thread.needed')}: {t(`thread.ground.${ground}`)}
        </p>
      )}
      <details hidden={items.length === 0}>
        <summary>{t('thread.list', { number: items.length })}</summary>
        <ol>
          {items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- The list never changes its order while it is shown.
            <li key={index}>
              <Head item={item} />
              {isKnown(item.text) && item.text.value !== '' && <PageWords text={item.text.value} />}
              <p class="small">
                {t(`thread.state.${item.state}`)}
                {item.rect !== undefined && onShow !== undefined && (
                  <>
                    {' · '}
                    <LinkButton
                      onClick={() => {
                        onShow(index);
                      }}
                    >
                      {t('thread.show', { number: index + 1 })}
                    </LinkButton>
                  </>
                )}
              </p>
              {index === shown && children}
            </li>
          ))}
        </ol>
        {seen > items.length && <p class="small">{t('thread.more', { number: items.length })}</p>}
      </details>
    </div>
  );
}

function Head({ item: { author, postedAt } }: { item: ThreadItem }) {
  const time = postedAt.value === 'unknown' ? undefined : postedTime(postedAt.value);
  return (
    <p>
      <b>{isKnown(author) ? <PageText text={author.value} longest={60} /> : t('popup.authorNotKnown')}</b>{' '}
      {time !== undefined && (
        <span class="small">
          <PageText text={time} />
        </span>
      )}
    </p>
  );
}
