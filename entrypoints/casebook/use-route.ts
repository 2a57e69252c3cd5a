// Follows the address's fragment, so that links, the back button and other pages of Tyst can name a case.
import { useEffect, useState } from 'preact/hooks';

export type Route = { at: 'cases' } | { at: 'add' } | { at: 'case'; caseId: string };

const CASE = '#case/';
/** Adding evidence that somebody gave. */
export const ADD = '#add';

export function routeOf(fragment: string): Route {
  if (fragment === ADD) return { at: 'add' };
  return fragment.startsWith(CASE) ? { at: 'case', caseId: fragment.slice(CASE.length) } : { at: 'cases' };
}

export function addressOfCase(caseId: string): string {
  return `${CASE}${caseId}`;
}

export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setFragment(location.hash);
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return routeOf(fragment);
}
