// The ways to the other pages of a long list, between them what of it is shown; nothing where there is one page.
import { numberText } from '@/utils/i18n/number-text';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import './pages.css';

export interface PagesProps {
  /** From 0. */
  page: number;
  pages: number;
  /** How many rows go before those that are shown. */
  from: number;
  /** How many are shown. */
  count: number;
  /** Of all pages. */
  total: number;
  /** What is listed, where a screen has several lists. */
  of?: string | undefined;
  onPage: (page: number) => void;
}

export function Pages({ page, pages, from, count, total, of, onPage }: PagesProps) {
  if (pages === 1) return null;
  const label = of === undefined ? t('cases.pages') : t('cases.pagesOf', { list: of });
  return (
    <nav class="pages" aria-label={label}>
      {/* Not `disabled` at the ends: the button just pressed would lose the focus. */}
      <LinkButton
        aria-disabled={page === 0}
        onClick={() => {
          onPage(Math.max(page - 1, 0));
        }}
      >
        {t('cases.previous')}
      </LinkButton>
      <span role="status">
        {t('cases.place', { from: numberText(from + 1), to: numberText(from + count), of: numberText(total) })}
      </span>
      <LinkButton
        aria-disabled={page === pages - 1}
        onClick={() => {
          onPage(Math.min(page + 1, pages - 1));
        }}
      >
        {t('cases.next')}
      </LinkButton>
    </nav>
  );
}
