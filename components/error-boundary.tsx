// Catches what a screen throws while it is drawn, and shows it as an error notice.
import { Component, type ComponentChildren } from 'preact';
import { toAppError } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import { ErrorNotice } from './error-notice';

interface State {
  caught?: { error: unknown };
}

export class ErrorBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = {};

  static override getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override render() {
    if (this.state.caught === undefined) return this.props.children;
    return (
      <main class="page prose">
        <ErrorNotice error={this.state.caught.error} act={actAfter(this.state.caught.error)} isPage />
      </main>
    );
  }
}

/** Loading a page again does not bring back what is not there. */
function actAfter(error: unknown): { label: string; run: () => void } {
  if (toAppError(error).code === 'not-found') {
    return {
      label: t('common.toCases'),
      run: () => {
        location.assign('casebook.html');
      },
    };
  }
  return {
    label: t('common.reload'),
    run: () => {
      location.reload();
    },
  };
}
