// The ways from the popup to Tyst's pages in a tab: all cases, help, settings.
import { LinkButton } from '@/components/button';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

const PAGES = [
  ['casebook.html#add', 'supply.open'],
  ['casebook.html', 'cases.inTab'],
  ['welcome.html', 'cases.help'],
  ['options.html', 'cases.settings'],
] as const;

export function OtherPages() {
  return (
    <p class="ways other-pages">
      {PAGES.map(([path, name]) => (
        <LinkButton
          key={path}
          onClick={() => {
            void openPage(path).then(() => {
              window.close();
            });
          }}
        >
          {t(name)}
        </LinkButton>
      ))}
    </p>
  );
}
