// The cross-reference to be printed: which language, the table as it will look, and printing.
import { useState } from 'preact/hooks';
import { PrintButton } from '@/components/print-button';
import { Radios } from '@/components/choices';
import { useSetting } from '@/components/use-setting';
import { schoolName } from '@/utils/browser/settings';
import { crossReferenceSheet } from '@/utils/documents/cross-reference-sheet';
import { AppError } from '@/utils/errors';
import { DOCUMENT_LANGUAGES, type DocumentLanguage, language, partsIn } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { TIED_TASK, standingTies } from '@/utils/protocol/cross-reference';
import { lastRecord } from '@/utils/protocol/matter-facts';
import type { Vault } from '@/utils/store/vault/vault';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { addressOfTask } from '@/entrypoints/casebook/use-route';
import { useMatter } from '@/entrypoints/casebook/use-matter';
import { TieSheet } from './tie-sheet';
import './ties.css';

export function TieSheetPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const found = useMatter(vault, caseId);
  const matter = found?.matter;
  const facts = useMatterFacts(matter);
  const school = useSetting(schoolName);
  const [chosen, setChosen] = useState<DocumentLanguage>(language.value);
  const [now] = useState(() => new Date());
  if (found === undefined || school === undefined) return <p>{t('common.loading')}</p>;
  if (matter === undefined || facts === undefined) throw new AppError('not-found', 'matter');
  const ties = standingTies(matter.acts).map(({ tie }) => tie);
  const witness = lastRecord(facts, TIED_TASK)?.answers['witness'];
  const input = {
    school,
    reference: matter.case.reference ?? matter.case.code,
    ties,
    captures: matter.captures,
    ...(witness !== undefined && { witness }),
    now,
  };
  return (
    <div class="tie-sheet-page">
      <div class="on-screen">
        <p class="small">
          <a href={addressOfTask(caseId, TIED_TASK)}>{t('crossReference.sheet.back')}</a>
        </p>
        <h1>{t('crossReference.sheet.title')}</h1>
        {ties.length === 0 && <p>{t('crossReference.sheet.empty')}</p>}
        {ties.length > 0 && (
          <>
            <Radios
              id="tie-language"
              inline
              legend={t('crossReference.sheet.language')}
              choices={DOCUMENT_LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) }))}
              value={chosen}
              onChange={setChosen}
            />
            <p>
              <PrintButton>{t('crossReference.sheet.print')}</PrintButton>
            </p>
          </>
        )}
      </div>
      {ties.length > 0 && partsIn(chosen).map((part) => <TieSheet key={part} sheet={crossReferenceSheet(input, part)} />)}
    </div>
  );
}
