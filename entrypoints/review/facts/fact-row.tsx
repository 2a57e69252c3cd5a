// One fact of a draft as a row: its value, where it was read, what stood there before a correction, and the way to add what is not known.
import type { ComponentChildren } from 'preact';
import { LinkButton } from '@/components/button';
import { PageWords } from '@/components/page-words';
import { sourceName } from '@/utils/i18n/source-name';
import type { SummaryRow } from '@/components/summary-list';
import type { Draft, OptionalRead } from '@/utils/evidence/capture-entry';
import { type Read, isKnown } from '@/utils/evidence/read';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import { type CorrectableField, fieldName } from '@/entrypoints/review/correct/correctable-fields';
import { readOf, takeBack } from '@/entrypoints/review/correct/corrections';
import { TimeDisagreement } from './posted-time';
import { valueBefore } from '@/entrypoints/review/correct/value-before';

export interface FactActs {
  change: (change: Change<Draft>) => void;
  onCorrect: (field: CorrectableField) => void;
}

/** A row for a reading that not every post has: none where it has none. */
export function given<T>(
  field: OptionalRead,
  read: Read<T> | undefined,
  shown: (value: Exclude<T, 'unknown'>) => ComponentChildren,
  draft: Draft,
  acts: FactActs,
): SummaryRow[] {
  return read === undefined ? [] : [row(field, isKnown(read) && shown(read.value), draft, acts)];
}

export function row(
  field: Exclude<CorrectableField, 'audience'>,
  value: ComponentChildren,
  draft: Draft,
  acts: FactActs,
): SummaryRow {
  const read = readOf(draft.post, field);
  if (!isKnown(read)) return { term: fieldName(field), value: t('common.notKnown') };
  return {
    term: fieldName(field),
    value,
    source: (
      <>
        {sourceText(field, draft)}
        <BeforeCorrection field={field} draft={draft} onTakeBack={() => acts.change((now) => takeBack(now, field))} />
        {field === 'postedAt' && draft.post.postedAt.value !== 'unknown' && (
          <TimeDisagreement posted={draft.post.postedAt.value} />
        )}
      </>
    ),
  };
}

/** A row that is asked of the person where nobody could read it. */
export function asked(
  field: 'author' | 'postedAt' | 'groupSize' | 'seenWith',
  value: ComponentChildren,
  draft: Draft,
  acts: FactActs,
): SummaryRow {
  if (isKnown(readOf(draft.post, field))) return row(field, value, draft, acts);
  return {
    term: fieldName(field),
    value: (
      <>
        {t('common.notKnown')} <span class="detail">{t('review.facts.ask')}</span>{' '}
        <LinkButton
          onClick={() => {
            acts.onCorrect(field);
          }}
        >
          {t('review.facts.add')}
          <span class="visually-hidden">: {fieldName(field)}</span>
        </LinkButton>
      </>
    ),
  };
}

function sourceText(field: Exclude<CorrectableField, 'audience'>, { post }: Draft): string {
  const source = sourceName(readOf(post, field).source);
  if (field !== 'postedAt' || post.postedAt.value === 'unknown') return source;
  return t('review.facts.sourceAndPrecision', { source, precision: t(`evidence.precision.${post.postedAt.value.precision}`) });
}

export function BeforeCorrection({
  field,
  draft,
  onTakeBack,
}: {
  field: CorrectableField;
  draft: Draft;
  onTakeBack: () => void;
}) {
  if (draft.asRead?.[field] === undefined) return null;
  return (
    <>
      {' · '}
      {t('review.facts.readBefore', { value: valueBefore(field, draft.asRead) })}{' '}
      <LinkButton onClick={onTakeBack}>
        {t('review.facts.undoCorrection')}
        <span class="visually-hidden">: {fieldName(field)}</span>
      </LinkButton>
    </>
  );
}

export function textOf(read: Read<string>): ComponentChildren {
  return isKnown(read) && (read.value === '' ? t('review.facts.noValue') : <PageWords text={read.value} />);
}
