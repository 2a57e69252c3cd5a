// The school card of this browser: loaded from its file, or set by the school's IT.
import { useEffect, useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { type CardHere, cardHere, keepCard, removeCard } from '@/utils/browser/school-card';
import { schoolCard } from '@/utils/browser/settings';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';

type State = { here: CardHere | undefined } | { error: unknown } | undefined;

export function SchoolCardSettings({ save }: { save: Save }) {
  const state = useCardHere();
  const here = state !== undefined && 'here' in state ? state.here : undefined;
  return (
    <Card title={t('card.staff.title')}>
      {state !== undefined && 'error' in state && <ErrorNotice error={state.error} />}
      {here === undefined ? (
        <p>{t('card.staff.none')}</p>
      ) : (
        <p>
          {t('card.staff.loaded', { school: here.card.school, time: ukTime(here.card.madeAt) })} {t('card.staff.who')}
        </p>
      )}
      {here?.managed === true ? (
        <p>{t('card.staff.managed')}</p>
      ) : (
        <>
          <FileField
            id="school-card"
            label={t('card.staff.load')}
            accept=".json,application/json"
            onChoose={(file) => {
              if (file) save(async () => keepCard(await file.text()));
            }}
          />
          {here !== undefined && (
            <p>
              <LinkButton
                onClick={() => {
                  save(removeCard);
                }}
              >
                {t('card.staff.remove')}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </Card>
  );
}

/** Undefined until it was asked for; asked again when the setting changes. */
function useCardHere(): State {
  const [state, setState] = useState<State>(undefined);
  useEffect(() => {
    const ask = () => {
      cardHere().then(
        (here) => {
          setState({ here });
        },
        (error: unknown) => {
          setState({ error });
        },
      );
    };
    ask();
    return schoolCard.watch(ask);
  }, []);
  return state;
}
