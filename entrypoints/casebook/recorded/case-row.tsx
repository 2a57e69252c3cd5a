// One case of the list: its name, which opens it, how much is in it, when it changed, and its states.
import { CaseTags } from '@/components/case-tags';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { daysLeft } from '@/entrypoints/casebook/copies/copy-words';
import { addressOfCase } from '@/entrypoints/casebook/use-route';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';

export interface CaseRowProps {
  entry: CaseWithCaptures;
  /** In the whole list, of which the screen shows a page. */
  place: { number: number; of: number };
  /** When the first of its pictures leave this computer. */
  due: string | undefined;
}

export function CaseRow({ entry, place, due }: CaseRowProps) {
  const { case: of, captures } = entry;
  return (
    <li aria-posinset={place.number} aria-setsize={place.of}>
      <div>
        <a href={addressOfCase(of.id)} aria-label={t('case.open', { code: of.reference ?? of.code })}>
          {of.reference ?? of.code} · {shownText(of.title)}
        </a>
        <div class="small">
          {t('common.captures', { count: captures.length })} · {t('case.changed', { time: ukTime(of.updatedAt) })}
        </div>
      </div>
      <div class="tags">
        <CaseTags entry={entry} />
        {due !== undefined && <Tag tone="warn">{t('copy.tag', { left: daysLeft(due) })}</Tag>}
      </div>
    </li>
  );
}
