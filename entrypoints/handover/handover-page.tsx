// Takes a case through its hand-over, one question a page: who receives it, what goes in, saving it, and what then.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useSetting } from '@/components/use-setting';
import { dslTerm, hasDeputy, reportLanguage, schoolName } from '@/utils/browser/settings';
import type { SchoolCard } from '@/utils/evidence/school-card';
import { type DocumentLanguage, language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, getCase, givable } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CheckStep } from './check-step';
import { DslStep } from './dsl-step';
import { DoneStep } from './done-step';
import type { Receiver } from './receiver';
import { SaveStep } from './save-step';
import { useCard } from './use-card';
import { WhoStep } from './who-step';

type Step =
  | { at: 'who' }
  | { at: 'check'; receiver: Receiver }
  | { at: 'save'; receiver: Receiver }
  | { at: 'done'; receiver: Receiver; bundleId: string; withoutPdf: readonly number[] };

export function HandoverPage({ db, caseId }: { db: TystDatabase; caseId: string }) {
  useDocumentTitle(t('handover.title'));
  const found = useLiveQuery(async () => {
    const { captures, ...rest } = await getCase(db, caseId);
    const given = captures.some(({ clearedAt }) => clearedAt !== undefined);
    return { ...rest, captures: givable(captures), given };
  }, [caseId]);
  const here = useCard();
  const settings = [useSetting(schoolName), useSetting(hasDeputy), useSetting(dslTerm), useSetting(reportLanguage)] as const;
  const [organisation, deputy, term, preferred] = settings;
  if (
    found === undefined ||
    organisation === undefined ||
    deputy === undefined ||
    term === undefined ||
    here === undefined ||
    preferred === undefined
  ) {
    return <TopBar title={t('handover.title')} />;
  }
  return (
    <Steps
      db={db}
      found={found}
      school={{ organisation, hasDeputy: deputy, dslTerm: term, card: here.card, reportLanguage: preferred }}
    />
  );
}

interface StepsProps {
  db: TystDatabase;
  /** `given`: some of it was handed over before, and its pictures are no longer here. */
  found: CaseWithCaptures & { given: boolean };
  school: {
    organisation: string;
    hasDeputy: boolean;
    dslTerm: string;
    card: SchoolCard | undefined;
    reportLanguage: DocumentLanguage | null;
  };
}

function Steps({ db, found, school }: StepsProps) {
  const [step, setStep] = useState<Step>({ at: 'who' });
  const [reportLanguage, setReportLanguage] = useState<DocumentLanguage>(school.reportLanguage ?? language.value);
  const title = step.at === 'who' ? t('handover.title') : titleOf(step.receiver);
  return (
    <>
      <TopBar title={title}>{t('handover.caseOf', { code: found.case.code })}</TopBar>
      <main class="page prose handover">
        {found.captures.length === 0 ? (
          <Notice tone="warn">{t(found.given ? 'handover.cleared' : 'handover.empty')}</Notice>
        ) : (
          current(step)
        )}
      </main>
    </>
  );

  function current(step: Step) {
    switch (step.at) {
      case 'who':
        return found.case.dslOnly === true ? (
          <DslStep
            db={db}
            found={found}
            dsl={school.dslTerm}
            onNext={(receiver) => {
              setStep({ at: 'check', receiver });
            }}
          />
        ) : (
          <WhoStep
            db={db}
            found={found}
            school={school}
            onNext={(receiver) => {
              setStep({ at: 'check', receiver });
            }}
          />
        );
      case 'check':
        return (
          <CheckStep
            db={db}
            captures={found.captures}
            addressee={step.receiver.addressee}
            card={school.card}
            dsl={school.dslTerm}
            language={reportLanguage}
            onLanguage={setReportLanguage}
            onBack={() => {
              setStep({ at: 'who' });
            }}
            onNext={() => {
              setStep({ at: 'save', receiver: step.receiver });
            }}
          />
        );
      case 'save':
        return (
          <SaveStep
            db={db}
            dsl={school.dslTerm}
            order={{
              caseId: found.case.id,
              ...step.receiver,
              language: reportLanguage,
              organisation: school.organisation,
              ...(school.card && { card: school.card }),
            }}
            onBack={() => {
              setStep({ at: 'check', receiver: step.receiver });
            }}
            onSaved={(bundleId, withoutPdf) => {
              setStep({ at: 'done', receiver: step.receiver, bundleId, withoutPdf });
            }}
          />
        );
      case 'done':
        return (
          <DoneStep
            db={db}
            bundleId={step.bundleId}
            withoutPdf={step.withoutPdf}
            addressee={step.receiver.addressee}
            onAgain={() => {
              setStep({ at: 'save', receiver: step.receiver });
            }}
          />
        );
    }
  }
}

function titleOf({ addressee }: Receiver): string {
  return t('handover.titleTo', { toWhom: t(`handover.toWhom.${addressee}`) });
}
