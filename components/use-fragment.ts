// The address's fragment, followed: links, the back button and other pages of Tyst name a place within a page by it.
import { useEffect, useState } from 'preact/hooks';

/** With its `#`; empty where the address has none. */
export function useFragment(): string {
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
  return fragment;
}
