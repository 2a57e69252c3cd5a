// The settings page.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { OptionsPage } from './options-page';
import './options.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    // Nothing here needs the database.
    <Screen open={() => Promise.resolve()} language={language}>
      {() => <OptionsPage />}
    </Screen>,
    place,
  );
}
