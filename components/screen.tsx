// What every page of Tyst stands in: its language, its database, its errors, and the key that hides it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';
import { BlankScreen } from './blank-screen';
import { ErrorBoundary } from './error-boundary';
import { ErrorNotice } from './error-notice';
import './tokens.css';
import './parts.css';
import { useFocusRescue } from './use-focus-rescue';
import { type LanguageSetting, useLanguageSetting } from './use-language-setting';

export interface ScreenProps<Database> {
  /** Opens the database; what it throws is shown. */
  open: () => Promise<Database>;
  /** The stored setting (`utils/browser/settings`); it is watched, so that a change shows at once on every open page. */
  language: LanguageSetting;
  children: (db: Database) => ComponentChildren;
}

export function Screen<Database>({ open, language, children }: ScreenProps<Database>) {
  const known = useLanguageSetting(language);
  useFocusRescue();
  if (known === undefined) return null;
  return (
    <>
      <ErrorBoundary>
        <StrayErrors {...known} />
        <Opened open={open}>{children}</Opened>
      </ErrorBoundary>
      <BlankScreen />
    </>
  );
}

function Opened<Database>({ open, children }: Pick<ScreenProps<Database>, 'open' | 'children'>) {
  const [state, setState] = useState<{ db: Database } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    open().then(
      (db) => {
        setState({ db });
      },
      (error: unknown) => {
        setState({ error });
      },
    );
  }, []);
  if (state === undefined) return <p class="page">{t('common.loading')}</p>;
  if ('error' in state) throw state.error;
  return <>{children(state.db)}</>;
}

/** Shows what nobody caught: a rejected promise of an event handler is a person's act that did not happen. `failed`: what went wrong before. */
function StrayErrors({ failed }: { failed?: { error: unknown } }) {
  const [stray, setStray] = useState(failed);
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) => {
      setStray({ error: event.reason });
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (stray === undefined) return null;
  return (
    <ErrorNotice
      error={stray.error}
      onClose={() => {
        setStray(undefined);
      }}
    />
  );
}
