// The page in which a post is redrawn where screenshots are refused; the capture is named in the address's fragment.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { openDatabase } from '@/utils/store/database';
import { RenditionPage } from './rendition-page';
import './rendition.css';

const place = document.getElementById('app');
const drawing = document.getElementById('drawing');
if (place !== null && drawing !== null) {
  render(
    <Screen open={openDatabase} language={language}>
      {(db) => <RenditionPage db={db} captureId={location.hash.slice(1)} drawing={drawing} />}
    </Screen>,
    place,
  );
}
