// One case of the list: its picture (blurred), name, author, times and states; its name opens it.
import { BlobImage } from '@/components/blob-image';
import { CaseTags } from '@/components/case-tags';
import { PageText } from '@/components/page-text';
import { type SeenBy, isHiddenFrom } from '@/utils/evidence/hidden-from';
import { shownText } from '@/components/shown-text';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { AppError } from '@/utils/errors';
import type { CaseRow as Row } from '@/utils/store/case-list';
import { viewable } from '@/utils/store/cases';
import { ROW_TARGET } from './use-list-keys';

export interface CaseRowProps {
  entry: Row;
  seenBy: SeenBy;
  /** DSL or DSP. Handed down: a setting takes a question to the browser, and each search draws a page of rows anew. */
  dsl: string;
  /** In the whole list, of which the screen shows a page. */
  place: { number: number; of: number };
  /** Whether the Tab key comes to this row. */
  inTabOrder: boolean;
  onReach: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: (caseId: string) => void;
}

export function CaseRow({ entry, seenBy, dsl, place, inTabOrder, onReach, onKeyDown, onOpen }: CaseRowProps) {
  const { case: found, captures, thumbnail } = entry;
  const hidden = isHiddenFrom(seenBy, found.dslOnly);
  const name = found.reference ?? found.code;
  const isCleared = captures.some(({ clearedAt }) => clearedAt !== undefined);
  const records = viewable(captures).flatMap(({ record }) => record ?? []);
  return (
    <li class="row" aria-posinset={place.number} aria-setsize={place.of}>
      {thumbnail === undefined ? (
        <div class="thumbnail none">{t(isCleared ? 'copy.cleared' : 'common.noPicture')}</div>
      ) : (
        <BlobImage
          class="thumbnail"
          id={thumbnail.digest}
          load={() => loaded(thumbnail.blob)}
          name={t('cases.pictureOf', { code: name })}
          inTabOrder={inTabOrder}
        />
      )}
      <div class="about">
        <a
          href={`casebook.html#case/${found.id}`}
          aria-label={t('cases.openCase', { code: `${name} ${shownText(found.title)}` })}
          tabIndex={inTabOrder ? 0 : -1}
          onFocus={onReach}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            event.preventDefault();
            onOpen(found.id);
          }}
          {...{ [ROW_TARGET]: '' }}
        >
          <b>{name}</b> · <PageText text={found.title} longest={80} />
        </a>
        <p class="small">
          {hidden ? t('imagery.forDsl', { dsl }) : records.length === 0 ? t('cases.noCaptures') : <Facts records={records} />}
        </p>
        <CaseTags entry={entry} />
      </div>
    </li>
  );
}

async function loaded(blob: Blob | undefined): Promise<Blob> {
  if (blob === undefined) throw new AppError('not-found', 'bytes');
  return blob;
}

function Facts({ records }: { records: readonly CaptureRecord[] }) {
  const [first] = records;
  const last = records.at(-1);
  if (first === undefined || last === undefined) return null;
  const platforms = [...new Set(records.map(({ platform }) => t(`evidence.platform.${platform}`)))];
  return (
    <>
      {platforms.join(', ')} · <bdi>{authors(records)}</bdi> · {t('common.captures', { count: records.length })}
      <br />
      <bdi>{posted(first)}</bdi>
      <br />
      {t('cases.captured', { time: ukTime(last.capturedAt.utc) })}
    </>
  );
}

function authors(records: readonly CaptureRecord[]): string {
  const names = new Set(records.flatMap(({ post }) => (isKnown(post.author) ? [post.author.value] : [])));
  const [first] = names;
  if (first === undefined) return t('popup.authorNotKnown');
  const author = shownText(first, 40);
  return names.size === 1 ? author : t('cases.andOthers', { author, count: names.size - 1 });
}

function posted({ post: { postedAt } }: CaptureRecord): string {
  const time = isKnown(postedAt) ? postedTime(postedAt.value) : undefined;
  return time === undefined ? t('cases.postedNotKnown') : t('cases.posted', { time: shownText(time, 60) });
}
