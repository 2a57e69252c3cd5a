// Shows what the address names: all cases, or one of them.
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useSetting } from '@/components/use-setting';
import { schoolName } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { AddPage } from './add-page';
import { CasePage } from './case-page';
import { CaseTable } from './case-table';
import { useRoute } from './use-route';

export function Casebook({ db }: { db: TystDatabase }) {
  useDocumentTitle(t('case.casebook'));
  const school = useSetting(schoolName) ?? '';
  const route = useRoute();
  return (
    <>
      <TopBar title={school === '' ? t('case.casebook') : `${t('case.casebook')} · ${school}`} />
      <main class="page casebook">
        {route.at === 'cases' && <CaseTable db={db} />}
        {route.at === 'add' && <AddPage db={db} />}
        {route.at === 'case' && <CasePage key={route.caseId} db={db} caseId={route.caseId} />}
      </main>
    </>
  );
}
