// Lets the browser ask before a tab is closed or loaded anew while something in it would be lost.
import { useEffect } from 'preact/hooks';

/** Asks while `isActive` (HTML, "beforeunload"); going on within the page is not leaving it. */
export function useLeaveWarning(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isActive]);
}
