// The toolbar popup: capture the post in front, or look through the cases.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { openDatabase } from '@/utils/store/database';
import { Popup } from './popup';
import '@/components/case-parts.css';
import '@/components/find-cases.css';
import './popup.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    <Screen open={openDatabase} language={language.atOnce}>
      {(db) => <Popup db={db} />}
    </Screen>,
    place,
  );
}
