// A capture that was made by mistake: no picture, only what to do now; the designated person can remove it here.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Signposts } from '@/components/signposts';
import { TopBar } from '@/components/top-bar';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { WithheldNotice } from '@/components/withheld-notice';
import { dslTerm, role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { removeCapture } from '@/utils/workflows/draft/remove-capture';

export interface WithheldPageProps {
  db: TystDatabase;
  captureId: string;
  since: string;
  /** The way to what was captured with it. */
  next: ComponentChildren;
}

export function WithheldPage({ db, captureId, since, next }: WithheldPageProps) {
  const dsl = useDslTerm(dslTerm);
  const isDsl = useSetting(role) === 'dsl';
  const removal = useAction(() => removeCapture(db, captureId));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus goes to what came of it.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <TopBar title={t('imagery.withheld.title')} />
      <main class="page prose">
        <h1 ref={heading} tabIndex={-1}>
          {t('imagery.withheld.title')}
        </h1>
        <WithheldNotice since={since} dsl={dsl} removal={isDsl ? removal : undefined} />
        <Signposts dsl={dsl} />
        {next}
      </main>
    </>
  );
}
