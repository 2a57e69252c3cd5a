// The head of a view that took the place of another: the way back, and a title that takes the focus so that it is read out.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { t } from '@/utils/i18n/translate';

export function ViewHead({ title, onBack }: { title: string; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <p>
        <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
