// Passing a matter on, in four steps: for whom, what goes in, saving, and what to do then.
import { matterName } from '@/entrypoints/casebook/matter-name';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { dslTerm, reportLanguage, schoolName } from '@/utils/browser/settings';
import { AppError } from '@/utils/errors';
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import { type DocumentLanguage, language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type Matter, findMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { type PackWish, planPack, sizedCopies, timedFiles } from '@/utils/workflows/packs/plan-pack';
import type { PreparedPack } from '@/utils/workflows/packs/prepare-pack';
import type { SavedPackVolume } from '@/utils/workflows/packs/save-pack';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { schoolKeys } from '@/utils/workflows/casebook/school-card';
import { AsLeft } from '@/entrypoints/casebook/entry/entry-notes';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { NO_ANSWERS, type PackAnswers, type PackWork, factsFor } from './pack-answers';
import { PackCheck } from './pack-check';
import { PackDone } from './pack-done';
import { PackSave } from './pack-save';
import { PackWho } from './pack-who';
import { CARD, RECEIVED, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

type Step = { at: 'who' | 'check' | 'save' } | { at: 'done'; pack: PreparedPack; saved: readonly SavedPackVolume[] };

export function PackPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const organisation = useSetting(schoolName);
  const dsl = useSetting(dslTerm);
  const preferred = useSetting(reportLanguage);
  const found = useVault(vault, async (open) => ({
    matter: await findMatter(open, caseId),
    copies: await sizedCopies(open, caseId),
    timed: await timedFiles(open),
    shut: await shutFiles(open),
    school: await schoolKeys(open),
  }));
  if (found === undefined || organisation === undefined || dsl === undefined || preferred === undefined) {
    return <p>{t('common.loading')}</p>;
  }
  const { matter, school, ...files } = found;
  if (matter === undefined) throw new AppError('not-found', 'matter');
  return (
    <div class="prose pack-page">
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › <a href={addressOfMatter(caseId)}>{matterName(matter.case)}</a> ›{' '}
        {t('pack.title')}
      </p>
      {school === undefined ? (
        <>
          <h1>{t('pack.title')}</h1>
          <Notice tone="warn">
            <p>{t('pack.needsKey.text')}</p>
            <p>
              <a href={CARD}>{t('pack.needsKey.link')}</a>
            </p>
          </Notice>
        </>
      ) : (
        <KeptEntry<PackWork> vault={vault} place={{ caseId, task: 'pack' }}>
          {(keeping) => (
            <PackSteps
              vault={vault}
              matter={matter}
              school={school}
              files={files}
              organisation={organisation}
              dsl={dsl}
              preferred={preferred ?? language.value}
              keeping={keeping}
            />
          )}
        </KeptEntry>
      )}
    </div>
  );
}

interface PackStepsProps {
  vault: Vault;
  matter: Matter;
  school: SchoolKeys;
  files: Pick<PackWish, 'copies' | 'timed' | 'shut'>;
  organisation: string;
  dsl: string;
  /** The language of documents, until another is chosen. */
  preferred: DocumentLanguage;
  keeping: Keeping<PackWork>;
}

function PackSteps({ vault, matter, school, files, organisation, dsl, preferred, keeping }: PackStepsProps) {
  const [step, setStep] = useState<Step>({ at: 'who' });
  const entry = useEntry(() => NO_ANSWERS, keeping);
  const { recipient, language: chosen = preferred, leftOut, ...given } = entry.answers;
  const answers: PackAnswers = { ...given, leftOut: new Set(leftOut) };
  if (step.at === 'done') return <PackDone pack={step.pack} saved={step.saved} />;
  if (step.at === 'who' || recipient === undefined) {
    return (
      <>
        <AsLeft entry={entry} />
        <PackWho
          of={matter.case}
          dsl={dsl}
          chosen={recipient}
          onNext={(kind) => {
            // A warning is read each time, by whoever makes the pack now.
            entry.change({ recipient: kind, warned: false });
            setStep({ at: 'check' });
          }}
        />
      </>
    );
  }
  const plan = planPack(matter, { recipient, leftOut: answers.leftOut, ...files });
  if (step.at === 'check') {
    return (
      <PackCheck
        matter={matter}
        recipient={recipient}
        plan={plan}
        answers={answers}
        draft={entry.state}
        onAnswers={({ leftOut: out, ...changed }) => {
          entry.change({ ...changed, leftOut: [...out] });
        }}
        school={school}
        dsl={dsl}
        language={chosen}
        onLanguage={(to) => {
          entry.change({ language: to });
        }}
        onBack={() => {
          setStep({ at: 'who' });
        }}
        onNext={() => {
          setStep({ at: 'save' });
        }}
      />
    );
  }
  return (
    <PackSave
      vault={vault}
      order={{
        matter,
        plan,
        facts: factsFor(recipient, answers),
        language: chosen,
        organisation: organisation === '' ? (school.cards[0]?.school ?? '') : organisation,
      }}
      onBack={() => {
        setStep({ at: 'check' });
      }}
      onSaved={(pack, saved) => {
        void entry.giveUp();
        setStep({ at: 'done', pack, saved });
      }}
    />
  );
}
