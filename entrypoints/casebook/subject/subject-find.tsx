// One thing that was found: the words around the name, who else is in it, its working copy, and what is given of it.
import { Radios } from '@/components/choices';
import { PageText } from '@/components/page-text';
import { PageWords } from '@/components/page-words';
import { shownText } from '@/components/shown-text';
import { useDslTerm } from '@/components/use-dsl-term';
import { addressOfCopy, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { dslTerm } from '@/utils/browser/settings';
import { type Decision, type Find, GIVING, LEFT_OUT_BECAUSE } from '@/utils/evidence/subject-request';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { copyFor } from '@/utils/workflows/subject/make-subject-file';
import { titleOf } from '@/utils/workflows/subject/subject-items';

export interface SubjectFindProps {
  number: number;
  find: Find;
  copies: readonly WorkingCopy[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
}

export function SubjectFind({ number, find, copies, decision, onDecide }: SubjectFindProps) {
  const { name, kind, of, excerpt, words = '', others } = find;
  const dsl = useDslTerm(dslTerm);
  const captureId = kind === 'capture' ? name.slice(name.lastIndexOf('/') + 1) : undefined;
  const copy = captureId === undefined ? undefined : copyFor(copies, of.id, captureId);
  const title = titleOf(find, t);
  return (
    <li class="card">
      <h2>{kind === 'recorded' || kind === 'waiting' ? title : <a href={addressOfMatter(of.id)}>{title}</a>}</h2>
      {excerpt !== '' && (
        <p>
          <PageText text={excerpt} />
        </p>
      )}
      {words !== '' && words !== excerpt && <PageWords text={words} />}
      {others.length > 0 && <p>{t('subject.others', { names: others.map((other) => shownText(other)).join(', ') })}</p>}
      {find.factsOnly === true && <p class="small">{t('subject.factsOnly', { dsl })}</p>}
      {find.factsOnly !== true && captureId !== undefined && (
        <p class="small">
          {copy === undefined
            ? t('subject.noCopy')
            : t('subject.copy', { time: ukTime(copy.file.made.at), purpose: copy.purpose })}{' '}
          <a href={addressOfCopy(of.id, captureId)}>{t('subject.makeCopy')}</a>
        </p>
      )}
      <Radios
        id={idOf(number)}
        legend={t('subject.giving.legend')}
        choices={GIVING.filter((value) => value !== 'whole' || find.factsOnly !== true).map((value) => ({
          value,
          label: t(value === 'whole' && copy !== undefined ? 'subject.giving.wholePicture' : `subject.giving.${value}`),
        }))}
        value={decision.giving}
        onChange={(giving) => {
          onDecide({ giving });
        }}
      />
      {decision.giving === 'out' && (
        <Radios
          id={`${idOf(number)}-because`}
          legend={t('subject.becauseLegend')}
          choices={LEFT_OUT_BECAUSE.map((value) => ({ value, label: t(`subject.because.${value}`) }))}
          value={decision.because}
          onChange={(because) => {
            onDecide({ giving: 'out', because });
          }}
        />
      )}
    </li>
  );
}

/** Of the question about the find of this number. */
export function idOf(number: number): string {
  return `find-${number}`;
}
