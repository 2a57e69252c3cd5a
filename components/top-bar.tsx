// The bar at the top of every screen: mark, name of the page, and the button that hides the screen.
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n/translate';
import { HIDE_KEY, screenHidden } from './blank-screen';
import { Mark } from './mark';

export interface TopBarProps {
  /** Name of the page, beside the product's. */
  title?: string;
  /** Short state at the right: `Saved as a draft`. */
  children?: ComponentChildren;
}

export function TopBar({ title, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <Mark />
      <span class="product">{t('common.product')}</span>
      {title !== undefined && <span>{title}</span>}
      <span class="aside">
        {children !== undefined && <span>{children}</span>}
        <button
          type="button"
          class="hide"
          aria-label={`${t('common.hideScreen')} (${HIDE_KEY})`}
          aria-keyshortcuts={HIDE_KEY}
          title={t('common.hideScreenHint', { key: HIDE_KEY })}
          onClick={() => {
            screenHidden.value = true;
          }}
        >
          <HideDrawing />
          <kbd>{HIDE_KEY}</kbd>
        </button>
      </span>
    </header>
  );
}

/** An eye crossed out. */
function HideDrawing() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
      <path d="M1.8 10S5 4.6 10 4.6 18.2 10 18.2 10 15 15.4 10 15.4 1.8 10 1.8 10Z" />
      <circle cx="10" cy="10" r="2.4" />
      <path d="m3.5 17 13-14" />
    </svg>
  );
}
