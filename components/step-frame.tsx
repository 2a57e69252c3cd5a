// What every step has: where it stands in the order, its heading, and the way back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LinkButton } from './button';
import { t } from '@/utils/i18n/translate';

const STEPS = 4;

export interface StepFrameProps {
  number: number;
  title: string;
  onBack?: (() => void) | undefined;
  children: ComponentChildren;
}

export function StepFrame({ number, title, onBack, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The page has changed under the reader, as by a link: begin at its top.
    if (number > 1) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [number]);
  return (
    <>
      <p class="small step-line">
        {onBack !== undefined && (
          <>
            <LinkButton onClick={onBack}>{t('common.back')}</LinkButton> ·{' '}
          </>
        )}
        {t('common.step', { number, of: STEPS })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
