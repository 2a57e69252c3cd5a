// The first-run page, opened when Tyst is installed and from the settings.
import { render } from 'preact';
import { Screen } from '@/components/screen';
import { language } from '@/utils/browser/settings';
import { WelcomePage } from './welcome-page';
import './welcome.css';

const place = document.getElementById('app');
if (place !== null) {
  render(
    // Nothing here needs the database, so a full disk or a newer one never hides the help.
    <Screen open={() => Promise.resolve()} language={language}>
      {() => <WelcomePage />}
    </Screen>,
    place,
  );
}
