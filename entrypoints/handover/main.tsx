// The hand-over page: one case, named in the address's fragment, on its way to the Head Teacher.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { openDatabase } from '@/utils/store/database';
import { HandoverPage } from './handover-page';
import '@/components/case-parts.css';
import './handover.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    <Screen open={openDatabase} language={language}>
      {(db) => <HandoverPage db={db} caseId={location.hash.slice(1)} />}
    </Screen>,
    place,
  );
}

// The same tab may be sent to another case: the page then starts afresh.
window.addEventListener('hashchange', () => {
  location.reload();
});
