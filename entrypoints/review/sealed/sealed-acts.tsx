// The two ways on from a sealed item: hand it over, or look at its case; and how to behave meanwhile.
import { Button, type ButtonProps, LinkButton } from '@/components/button';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';

export interface SealedActsProps {
  caseId: string;
  /** What handing it over is called here. */
  handOver: string;
  look?: ButtonProps['look'];
}

export function SealedActs({ caseId, handOver, look = 'main' }: SealedActsProps) {
  return (
    <>
      <p class="main-acts">
        <Button
          look={look}
          onClick={() => {
            void openPage(`handover.html#${caseId}`);
          }}
        >
          {handOver}
        </Button>{' '}
        <LinkButton
          onClick={() => {
            void openPage(`casebook.html#case/${caseId}`);
          }}
        >
          {t('review.sealed.openCase')}
        </LinkButton>
      </p>
      <p>{t('review.sealed.conduct')}</p>
    </>
  );
}
