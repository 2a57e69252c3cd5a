// After "Keep as draft": says that everything is kept and where it is found again, before the tab is closed.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { TopBar } from '@/components/top-bar';
import { t } from '@/utils/i18n/translate';

/** `next`: the way to what was captured with it. */
export function KeptPage({ onGoOn, next }: { onGoOn: () => void; next: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus goes to what came of it.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <TopBar title={t('review.title')} />
      <main class="page prose">
        <h1 ref={heading} tabIndex={-1}>
          {t('review.keep.title')}
        </h1>
        <p>{t('review.keep.body')}</p>
        <p>{t('review.keep.week')}</p>
        {next}
        <p class="main-acts">
          <Button
            onClick={() => {
              window.close();
            }}
          >
            {t('review.keep.close')}
          </Button>
          <LinkButton onClick={onGoOn}>{t('review.keep.goOn')}</LinkButton>
        </p>
      </main>
    </>
  );
}
