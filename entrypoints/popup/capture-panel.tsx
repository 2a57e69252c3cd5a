// The Capture tab: what the page in front is, what must be known before it is captured, and the one main act.
import { useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { toAppError } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import { CaptureAct } from './capture-act';
import { ChoosePost } from './choose-post-view';
import { DangerLine } from './danger-line';
import { PageFacts } from './page-facts';
import { useCapture } from './use-capture';
import { useFocusKeeper } from './use-focus-keeper';
import type { Looked, PageInFront } from './use-page-in-front';
import { WithoutPicture } from './without-picture';

export function CapturePanel({ looked }: { looked: Looked }) {
  if (looked === 'reading') return <p class="pad">{t('popup.reading')}</p>;
  if ('error' in looked) {
    return (
      <div class="pad">
        <h1>{t('popup.cannot')}</h1>
        <CannotCapture error={looked.error} />
        <DangerLine />
      </div>
    );
  }
  return <CapturePage page={looked.page} />;
}

/** A page that no extension may look at is nothing that went wrong: it is said calmly, with no code to pass on. */
function CannotCapture({ error }: { error: unknown }) {
  if (toAppError(error).code !== 'page-forbidden') return <ErrorNotice error={error} />;
  return (
    <Notice live>
      <p>
        {t('errors.page-forbidden.what')} {t('errors.page-forbidden.safe')}
      </p>
      <p>{t('errors.page-forbidden.todo')}</p>
    </Notice>
  );
}

function CapturePage({ page }: { page: PageInFront }) {
  const [view, setView] = useState<'facts' | 'choose' | 'without'>('facts');
  const [key, setKey] = useState(page.chosen);
  const [onlyVisible, setOnlyVisible] = useState(false);
  const { remember, giveBack } = useFocusKeeper();
  const go = (to: 'choose' | 'without') => {
    remember();
    setView(to);
  };
  const back = () => {
    setView('facts');
    giveBack();
  };
  const post = page.reading.posts.find((each) => each.key === key);
  const mode = post === undefined || onlyVisible ? 'visible' : 'post';
  const capture = useCapture({ tabId: page.tab.id, windowId: page.tab.windowId, mode, ...(post && { key: post.key }) });
  return (
    <>
      {view === 'choose' && (
        <ChoosePost
          reading={page.reading}
          chosen={key}
          onBack={back}
          onUse={(chosen) => {
            setKey(chosen);
            back();
          }}
        />
      )}
      {view === 'without' && <WithoutPicture reading={page.reading} post={post} onBack={back} />}
      {/* Stays under the other views: a running capture and the focus are found again. */}
      <div class="capture" hidden={view !== 'facts'}>
        <PageFacts
          reading={page.reading}
          post={post}
          mode={mode}
          fixed={capture.busy}
          onMode={(to) => {
            setOnlyVisible(to === 'visible');
          }}
          onChoose={() => {
            go('choose');
          }}
        />
        <CaptureAct
          capture={capture}
          scrolls={mode === 'post' && (post?.scrolls ?? false)}
          onWithoutPicture={() => {
            go('without');
          }}
        />
      </div>
    </>
  );
}
