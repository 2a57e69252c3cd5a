// One matter of the list: its name, which opens it, how much is in it, when it came, and what is missing of it.
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import { MissingParts } from './missing-parts';

export interface MatterRowProps {
  matter: Matter;
  /** In the whole list, of which the screen shows a page. */
  place: { number: number; of: number };
}

export function MatterRow({ matter: { case: of, captures, received }, place }: MatterRowProps) {
  const code = matterName(of);
  return (
    <li aria-posinset={place.number} aria-setsize={place.of}>
      <div>
        <a href={addressOfMatter(of.id)} aria-label={t('case.open', { code })}>
          {code} · {shownText(of.title)}
        </a>
        <div class="small">
          {t('common.captures', { count: captures.length })} · {t('received.receivedOn', { time: ukTime(of.receivedAt) })}
        </div>
        <MissingParts received={received} />
      </div>
      <div class="tags">
        {of.status === 'closed' && <Tag tone="quiet">{t('keeping.review.isClosed')}</Tag>}
        {of.dslOnly === true && <Tag tone="bad">{t('common.noPicture')}</Tag>}
      </div>
    </li>
  );
}
