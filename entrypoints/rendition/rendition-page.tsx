// Says that the post is being redrawn, draws it, and goes on to the review, whatever came of it.
import { useEffect } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { Progress } from '@/components/progress';
import { TopBar } from '@/components/top-bar';
import { useAction } from '@/components/use-action';
import { useDocumentTitle } from '@/components/use-document-title';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { drawRendition } from '@/utils/workflows/draft/draw-rendition';
import { drawTree } from './draw-tree';

export interface RenditionPageProps {
  db: TystDatabase;
  captureId: string;
  /** Where the tree is laid out. */
  drawing: HTMLElement;
}

export function RenditionPage({ db, captureId, drawing }: RenditionPageProps) {
  useDocumentTitle(t('rendition.drawing'));
  const { run, failed } = useAction(async () => {
    await drawRendition(db, captureId, (tree) => drawTree(drawing, tree));
    // In the place of this page: going back must not draw again.
    location.replace(`/review.html#${captureId}`);
  });
  useEffect(run, []);
  return (
    <>
      <TopBar title={t('review.title')} />
      <main class="page prose">
        <h1>{t('rendition.drawing')}</h1>
        <p>{t('rendition.why')}</p>
        {/* Only what keeps the draft from being stored comes here. */}
        {failed ? (
          <ErrorNotice error={failed.error} act={{ label: t('review.assembling.again'), run }} />
        ) : (
          <Progress label={t('common.loading')} />
        )}
      </main>
    </>
  );
}
