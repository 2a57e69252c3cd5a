// Passing a matter on, in four steps: for whom, what goes in, saving, and what to do then.
import { matterName } from '@/entrypoints/casebook/matter-name';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { dslTerm, reportLanguage, schoolName } from '@/utils/browser/settings';
import { AppError } from '@/utils/errors';
import type { RecipientKind } from '@/utils/evidence/pack';
import { type DocumentLanguage, language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { findMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { planPack, sizedCopies, timedFiles } from '@/utils/workflows/packs/plan-pack';
import type { PreparedPack } from '@/utils/workflows/packs/prepare-pack';
import type { SavedPackVolume } from '@/utils/workflows/packs/save-pack';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { schoolKeys } from '@/utils/workflows/casebook/school-card';
import { NO_ANSWERS, type PackAnswers, factsFor } from './pack-answers';
import { PackCheck } from './pack-check';
import { PackDone } from './pack-done';
import { PackSave } from './pack-save';
import { PackWho } from './pack-who';
import { CARD, RECEIVED, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

type Step =
  | { at: 'who'; recipient?: RecipientKind }
  | { at: 'check' | 'save'; recipient: RecipientKind }
  | { at: 'done'; pack: PreparedPack; saved: readonly SavedPackVolume[] };

export function PackPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const [step, setStep] = useState<Step>({ at: 'who' });
  const [answers, setAnswers] = useState<PackAnswers>(NO_ANSWERS);
  const [chosen, setLanguage] = useState<DocumentLanguage | undefined>(undefined);
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
  const { matter, copies, timed, shut, school } = found;
  if (matter === undefined) throw new AppError('not-found', 'matter');
  const documentLanguage = chosen ?? preferred ?? language.value;
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
        current()
      )}
    </div>
  );

  function current() {
    if (matter === undefined || school === undefined || organisation === undefined || dsl === undefined) return null;
    if (step.at === 'done') return <PackDone pack={step.pack} saved={step.saved} />;
    if (step.at === 'who') {
      return (
        <PackWho
          of={matter.case}
          dsl={dsl}
          chosen={step.recipient}
          onNext={(recipient) => {
            setStep({ at: 'check', recipient });
          }}
        />
      );
    }
    const { recipient } = step;
    const plan = planPack(matter, { recipient, leftOut: answers.leftOut, copies, timed, shut });
    if (step.at === 'check') {
      return (
        <PackCheck
          matter={matter}
          recipient={recipient}
          plan={plan}
          answers={answers}
          onAnswers={setAnswers}
          school={school}
          dsl={dsl}
          language={documentLanguage}
          onLanguage={setLanguage}
          onBack={() => {
            setStep({ at: 'who', recipient });
          }}
          onNext={() => {
            setStep({ at: 'save', recipient });
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
          language: documentLanguage,
          organisation: organisation === '' ? (school.cards[0]?.school ?? '') : organisation,
        }}
        onBack={() => {
          setStep({ at: 'check', recipient });
        }}
        onSaved={(pack, saved) => {
          setStep({ at: 'done', pack, saved });
        }}
      />
    );
  }
}
