// Offers a text about a page that could not be read, shown in full before it is copied: what was tried, and nothing of the page.
import { useState } from 'preact/hooks';
import { type HelpTextInput, helpText } from '@/utils/i18n/help-text';
import { t } from '@/utils/i18n/translate';
import { Button } from './button';
import './help-us.css';

/** `title`: what it is folded under. */
export function HelpUs({ title, about }: { title: string; about: HelpTextInput }) {
  const [copied, setCopied] = useState(false);
  const text = helpText(t, about);
  return (
    <details class="help-us">
      <summary>{title}</summary>
      <p class="small">{t('unread.why')}</p>
      <textarea readOnly rows={8} aria-label={t('unread.label')} value={text} />
      <Button
        look="second"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setCopied(true);
          });
        }}
      >
        {t('unread.copy')}
      </Button>
      <span class="small" role="status">
        {copied && ` ${t('common.copied')}`}
      </span>
    </details>
  );
}
