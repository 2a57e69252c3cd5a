// Which neutral label stands for which name of the viewer's contact list, and the way to put a name back.
import { Card } from '@/components/card';
import { PageText } from '@/components/page-text';
import type { Draft } from '@/utils/evidence/capture-entry';
import { chatTitleText } from '@/utils/i18n/neutral-words';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import { showName } from './shown-names';

export function ContactNames({ draft, change }: { draft: Draft; change: (change: Change<Draft>) => void }) {
  if (draft.shownNames.length === 0) return null;
  return (
    <Card title={t('review.contacts.title')}>
      <p class="small">{t('review.contacts.explain')}</p>
      <ul class="contact-names">
        {draft.shownNames.map(({ label, name, shown }, index) => (
          <li key={label}>
            {t('review.contacts.standsFor', { label: chatTitleText(label, draft.platform) })}{' '}
            <strong>
              <PageText text={name} />
            </strong>
            <div class="choices">
              <div class="choice">
                <input
                  type="checkbox"
                  id={`contact-${index}`}
                  checked={shown === true}
                  aria-describedby="contact-names-meaning"
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    change((now) => showName(now, label, checked));
                  }}
                />
                <label for={`contact-${index}`}>
                  {t('review.contacts.use')}
                  <span class="visually-hidden">: {chatTitleText(label, draft.platform)}</span>
                </label>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p class="small" id="contact-names-meaning">
        {t('review.contacts.meaning')}
      </p>
    </Card>
  );
}
