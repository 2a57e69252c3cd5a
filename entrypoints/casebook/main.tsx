// The casebook: the list of cases, or one case named in the address's fragment (`#case/<id>`).
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { openDatabase } from '@/utils/store/database';
import { Casebook } from './casebook';
import '@/components/case-parts.css';
import '@/components/find-cases.css';
import './casebook.css';
import '@/entrypoints/casebook/protocol/protocol.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    <Screen open={openDatabase} language={language}>
      {(db) => <Casebook db={db} />}
    </Screen>,
    place,
  );
}
