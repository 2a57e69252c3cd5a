// The slash leads to the search: a key of the case list alone (WCAG 2.1.4), and none while words are typed.
import { useEffect } from 'preact/hooks';
import { SEARCH_ID } from '@/components/search-field';

/** `within`: what must have the focus. */
export function useSearchKey(within: { current: HTMLElement | null }): void {
  useEffect(() => {
    const place = within.current;
    place?.addEventListener('keydown', toSearch);
    return () => {
      place?.removeEventListener('keydown', toSearch);
    };
  });
}

function toSearch(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  document.getElementById(SEARCH_ID)?.focus();
}
