// Catches what a screen throws while it is drawn, and shows it as an error notice.
import { Component, type ComponentChildren } from 'preact';
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
      <div class="page">
        <ErrorNotice
          error={this.state.caught.error}
          act={{
            label: t('common.reload'),
            run: () => {
              location.reload();
            },
          }}
        />
      </div>
    );
  }
}
