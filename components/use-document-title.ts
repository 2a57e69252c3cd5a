// The title of a page's tab: its name and the product's, never anything of a case.
import { useEffect } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

export function useDocumentTitle(name: string): void {
  const title = `${name} – ${t('common.product')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
