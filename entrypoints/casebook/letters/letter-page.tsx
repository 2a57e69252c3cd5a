// Writing a letter in a matter: choose its kind, answer its questions, read it, keep it.
import { matterName } from '@/entrypoints/casebook/matter-name';
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { AppError } from '@/utils/errors';
import { hasDeputy, schoolHolidays } from '@/utils/browser/settings';
import type { KeptLetter, LetterContent, LetterQuote, UnfinishedLetter } from '@/utils/evidence/letter';
import { type Language, language as current } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import { listLetters, listUnfinishedLetters } from '@/utils/store/vault/letters';
import { lastMinutes, listMinutes } from '@/utils/store/vault/minutes';
import { findMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { dropLetter, saveLetter } from '@/utils/workflows/casebook/unfinished-letter';
import { DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import type { DraftState } from '@/entrypoints/casebook/entry/use-entry';
import { useSavedWork } from '@/entrypoints/casebook/use-saved-work';
import { letterContext } from '@/utils/workflows/casebook/write-letter';
import { schoolPolicy } from '@/utils/workflows/policies/school-policy';
import { letterErrors, withProposal } from './letter-answers';
import { LetterChoice } from './letter-choice';
import { LetterForm } from './letter-form';
import { LetterRead } from './letter-read';
import { resumedLetter, startLetter } from './letter-start';
import { useSchoolAnswers } from './use-school-answers';
import { RECEIVED, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import './letter.css';

interface Writing {
  kind: LetterKindId;
  content: LetterContent;
  /** What is only looked at is not kept as begun. */
  changed?: true;
  /** It was begun earlier, and nothing has been changed since. */
  asLeft?: true;
}

export function LetterPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const read = useVault(vault, async (open) => ({
    matter: await findMatter(open, caseId),
    letters: await listLetters(open),
    begun: await listUnfinishedLetters(open, caseId),
    minutes: await listMinutes(open, caseId),
  }));
  const deputy = useSetting(hasDeputy);
  const holidays = useSetting(schoolHolidays);
  const school = useSchoolAnswers();
  const policy = useSetting(schoolPolicy);
  const [writing, setWriting] = useState<Writing | undefined>(undefined);
  const keeping = useSavedWork(writing, async (now) => {
    if (now?.changed === true) await saveLetter(vault, { ...now.content, caseId });
  });
  const [refused, setRefused] = useState(0);
  const [reading, setReading] = useState(false);
  const [kept, setKept] = useState<KeptLetter | undefined>(undefined);
  if (read === undefined || deputy === undefined || holidays === undefined || school === undefined) {
    return <p>{t('common.loading')}</p>;
  }
  const { matter } = read;
  if (matter === undefined) throw new AppError('not-found', 'matter');
  const context = letterContext(matter, deputy, holidays, policy);
  const begin = (kind: LetterKindId, language: Language, now: Date) =>
    startLetter(kind, language, {
      matter,
      facts: context.facts,
      letters: read.letters,
      minutes: lastMinutes(read.minutes, matter.acts),
      school,
      now,
    });
  const isWithheld = ({ captureId }: Pick<LetterQuote, 'captureId'>) =>
    matter.captures.some(({ id, withheldAt }) => id === captureId && withheldAt !== undefined);
  const { quotes = [], copies = [] } = writing?.content ?? {};
  const lostQuote = [...quotes, ...copies].some(isWithheld);
  const filled = writing && { ...writing, content: withProposal(without(writing.content, isWithheld), writing.kind, holidays) };
  const errors = filled === undefined ? [] : letterErrors(filled.kind, filled.content, matter, context);
  const shown = refused > 0 ? errors : [];
  return (
    <div class="letter-page">
      <p class="small on-screen">
        <a href={RECEIVED}>{t('received.title')}</a> › <a href={addressOfMatter(caseId)}>{matterName(matter.case)}</a>
      </p>
      {!reading && <ErrorSummary key={refused} errors={shown} />}
      <h1 class="on-screen">{filled === undefined ? t('letterForm.title') : t(`letterForm.kind.${filled.kind}`)}</h1>
      {filled === undefined && (
        <>
          <p>{t('letterForm.intro')}</p>
          <LetterChoice
            caseId={caseId}
            context={context}
            begun={read.begun}
            onChoose={(kind) => {
              const left = read.begun.find((each) => each.kind === kind);
              if (left === undefined) setWriting({ kind, content: begin(kind, current.value, new Date()) });
              else setWriting({ kind, content: resumedLetter(withoutCase(left), new Date()), asLeft: true });
            }}
          />
        </>
      )}
      {filled !== undefined && !reading && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setRefused(errors.length > 0 ? refused + 1 : 0);
            setReading(errors.length === 0);
          }}
        >
          {filled.asLeft === true && (
            <Notice tone="info">
              <p>{t('letterForm.asLeft')}</p>
              <LinkButton
                onClick={() => {
                  setWriting({ kind: filled.kind, content: begin(filled.kind, current.value, new Date()) });
                  void dropLetter(vault, { caseId, kind: filled.kind });
                }}
              >
                {t('letterForm.afresh')}
              </LinkButton>
            </Notice>
          )}
          <LetterForm
            vault={vault}
            matter={matter}
            kind={filled.kind}
            content={filled.content}
            holidays={holidays}
            errorOf={(field) => shown.find((error) => error.field === field)?.text}
            onChange={(changed) => {
              setWriting({ kind: filled.kind, content: { ...filled.content, ...changed }, changed: true });
            }}
            onLanguage={(language) => {
              const content = inLanguage(filled, begin(filled.kind, language, new Date()));
              setWriting({ kind: filled.kind, content, changed: true });
            }}
          />
          <DraftNote state={draftState(filled, keeping.saved)} />
          <div class="letter-acts">
            <Button submits>{t('letterForm.read')}</Button>
            <LinkButton
              onClick={() => {
                setWriting(undefined);
                setRefused(0);
              }}
            >
              {t('letterForm.back')}
            </LinkButton>
          </div>
        </form>
      )}
      {filled !== undefined && reading && lostQuote && (
        <Notice tone="warn" live>
          <p>{t('letterForm.quoteGone')}</p>
          <LinkButton
            onClick={() => {
              setWriting(filled);
              setKept(undefined);
              setReading(false);
            }}
          >
            {t('letterForm.change')}
          </LinkButton>
        </Notice>
      )}
      {filled !== undefined && reading && !lostQuote && (
        <LetterRead
          vault={vault}
          caseId={caseId}
          kind={filled.kind}
          content={filled.content}
          context={context}
          kept={kept}
          onKept={(letter) => {
            // Discarded again, what was answered is a draft as before.
            setWriting({ kind: filled.kind, content: filled.content, ...(letter === undefined && { changed: true }) });
            setKept(letter);
          }}
          onChange={() => {
            setReading(false);
          }}
        />
      )}
    </div>
  );
}

function draftState({ changed, asLeft }: Writing, isSaved: boolean): DraftState {
  if (changed === undefined && asLeft === undefined) return 'nothing';
  return isSaved ? 'kept' : 'keeping';
}

function withoutCase({ caseId: _caseId, ...content }: UnfinishedLetter): LetterContent {
  return content;
}

/** What was captured by mistake is quoted and enclosed no more, even where it was withheld in another window meanwhile. */
function without(content: LetterContent, isWithheld: (of: Pick<LetterQuote, 'captureId'>) => boolean): LetterContent {
  const { quotes, copies } = content;
  if (![...quotes, ...copies].some(isWithheld)) return content;
  return { ...content, quotes: quotes.filter((of) => !isWithheld(of)), copies: copies.filter((of) => !isWithheld(of)) };
}

/** The same letter in another language: what was typed stays, only the salutation is that language's own. */
function inLanguage({ content }: Writing, begun: LetterContent): LetterContent {
  const { salutation = '' } = begun.answers;
  return { ...content, language: begun.language, answers: { ...begun.answers, ...content.answers, salutation } };
}
