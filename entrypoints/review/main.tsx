// The review page: looks at one capture, named in the address's fragment.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { openDatabase } from '@/utils/store/database';
import { ReviewPage } from './review-page';
import './review.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    <Screen open={openDatabase} language={language}>
      {(db) => <ReviewPage db={db} captureId={location.hash.slice(1)} />}
    </Screen>,
    place,
  );
}

// The same tab may be sent to another capture: the page then starts afresh.
window.addEventListener('hashchange', () => {
  location.reload();
});
