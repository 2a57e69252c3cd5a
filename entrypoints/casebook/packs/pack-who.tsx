// The first step: for whom the pack is; only who may get this matter is offered.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { StepFrame } from '@/components/step-frame';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { CasebookCase } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import { recipientsOf } from '@/utils/protocol/recipient-kinds';

export interface PackWhoProps {
  of: CasebookCase;
  dsl: string;
  chosen: RecipientKind | undefined;
  onNext: (recipient: RecipientKind) => void;
}

export function PackWho({ of, dsl, chosen, onNext }: PackWhoProps) {
  const offered = recipientsOf(of);
  // Whom it was begun for may not get it any more.
  const [recipient, setRecipient] = useState(offered.find((kind) => kind === chosen));
  const [refused, setRefused] = useState(0);
  const error = refused > 0 && recipient === undefined ? t('pack.who.missing') : undefined;
  return (
    <StepFrame number={1} title={t('pack.who.title')}>
      <ErrorSummary key={refused} errors={error === undefined ? [] : [{ field: 'recipient', text: error }]} />
      <Notice tone="bad">
        <strong>{t('common.danger')}</strong> {t('pack.who.danger')}
      </Notice>
      {of.dslOnly === true && <Notice tone="info">{t('pack.who.dslOnly', { dsl })}</Notice>}
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (recipient === undefined) setRefused(refused + 1);
          else onNext(recipient);
        }}
      >
        <Radios
          id="recipient"
          legend={t('pack.who.question')}
          error={error}
          choices={offered.map((kind) => ({
            value: kind,
            label: kindName(kind, dsl),
            hint: t(`pack.kindHint.${kind}`),
          }))}
          value={recipient}
          onChange={setRecipient}
        />
        <Button submits>{t('common.continue')}</Button>
      </form>
    </StepFrame>
  );
}

/** The designated person is called what the school calls them. */
export function kindName(kind: RecipientKind, dsl: string): string {
  return kind === 'dsl' ? t('pack.kind.dsl', { dsl }) : t(`pack.kind.${kind}`);
}
