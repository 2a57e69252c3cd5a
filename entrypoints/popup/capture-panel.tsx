// The Capture tab: what the page in front is, what must be known before it is captured, and the one main act.
import { useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { PermissionQuestion } from '@/components/permission-question';
import { sendMessage } from '@/utils/browser/messages';
import { toAppError } from '@/utils/errors';
import type { ViewingAnswer } from '@/utils/evidence/permission-to-view';
import type { Mode } from '@/utils/evidence/capture-record';
import type { ThreadGround } from '@/utils/evidence/thread-item';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { listFlags } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CallingNotes } from './calling-notes';
import { callingWords } from './calling-posts';
import { CaptureAct } from './capture-act';
import { CaptureSeveral } from './capture-several';
import { captureWaits } from './capture-waits';
import { ChoosePost } from './choose-post-view';
import { CutShortElsewhere } from './cut-short-elsewhere';
import { CutShortNote } from './cut-short-note';
import { DangerLine } from './danger-line';
import { FlagAct } from './flag-act';
import { PageFacts } from './page-facts';
import { mainAct, modeFor, movesPage, takesMore } from './popup-mode';
import { ThreadQuestion } from './thread-question';
import { useCapture } from './use-capture';
import { useFlag } from './use-flag';
import { useFocusKeeper } from './use-focus-keeper';
import type { Looked, PageInFront } from './use-page-in-front';
import { useResume } from './use-resume';
import { WithoutPicture } from './without-picture';

export function CapturePanel({ db, looked }: { db: TystDatabase; looked: Looked }) {
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
  return <CapturePage db={db} page={looked.page} />;
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

const QUESTION_ID = 'viewing';
const GROUND_ID = 'thread-ground';

function CapturePage({ db, page }: { db: TystDatabase; page: PageInFront }) {
  const [view, setView] = useState<'facts' | 'choose' | 'several' | 'without'>('facts');
  const [afterChoice, setAfterChoice] = useState<'facts' | 'without'>('facts');
  const [key, setKey] = useState(page.chosen);
  const [wanted, setWanted] = useState<Mode>('post');
  const [ground, setGround] = useState<ThreadGround | undefined>(undefined);
  const [day, setDay] = useState('');
  const [viewing, setViewing] = useState<ViewingAnswer>({});
  const { remember, giveBack } = useFocusKeeper();
  const go = (to: 'choose' | 'several' | 'without') => {
    remember();
    setView(to);
  };
  const back = () => {
    setView('facts');
    setAfterChoice('facts');
    giveBack();
  };
  const post = page.reading.posts.find((each) => each.key === key);
  const mode = modeFor(wanted, post);
  const flags = useLiveQuery(() => listFlags(db), [db]);
  const flag = useFlag(db, page.reading, post, flags ?? []);
  const calling = callingWords(page, flags ?? []);
  const asks = page.reading.platform === 'whatsapp';
  const waiting = captureWaits(page.reading.platform, viewing);
  const since = asks && mode === 'thread' ? { day, onDay: setDay } : undefined;
  const capture = useCapture(() =>
    sendMessage('capture', {
      tabId: page.tab.id,
      windowId: page.tab.windowId,
      mode,
      ...(post && { key: post.key }),
      ...(asks && { viewing }),
      ...(since !== undefined && day !== '' && { since: day }),
      ...(takesMore(mode) && ground !== undefined && { threadGround: ground }),
    }),
  );
  const resume = useResume(db, page);
  const isBusy = capture.busy || resume?.busy === true;
  const waits = waiting ? { text: t(`permission.${waiting}`), placeId: QUESTION_ID } : undefined;
  const groundWaits = takesMore(mode) && ground === undefined ? { text: t('thread.waits'), placeId: GROUND_ID } : undefined;
  const question = asks && !isBusy && <PermissionQuestion id={QUESTION_ID} answer={viewing} onAnswer={setViewing} />;
  return (
    <>
      {view === 'choose' && (
        <ChoosePost
          reading={page.reading}
          chosen={key}
          calling={calling}
          onBack={back}
          onUse={(chosen) => {
            setKey(chosen);
            if (afterChoice === 'without') setView('without');
            else back();
          }}
        />
      )}
      {view === 'several' && (
        <CaptureSeveral
          page={page}
          calling={calling}
          {...(asks && { viewing })}
          question={question}
          waits={waits}
          onBack={back}
          onWithoutPicture={() => {
            // Of which of them is a question of its own.
            setAfterChoice('without');
            setView('choose');
          }}
        />
      )}
      {view === 'without' && <WithoutPicture db={db} page={page} post={post} onBack={back} />}
      {/* Stays under the other views: a running capture and the focus are found again. */}
      <div class="capture" hidden={view !== 'facts'}>
        {!isBusy && <CutShortElsewhere db={db} except={resume?.cutShort.id} />}
        <PageFacts
          reading={page.reading}
          post={post}
          mode={mode}
          since={since !== undefined && day !== '' ? day : undefined}
          fixed={isBusy}
          onMode={setWanted}
          onChoose={() => {
            go('choose');
          }}
          onSeveral={() => {
            go('several');
          }}
          first={
            !isBusy && (
              <>
                {resume !== undefined && <CutShortNote resume={resume} />}
                {/* Asked once, in the view that is shown. */}
                {view !== 'several' && question}
                <CallingNotes page={page} chosen={key} flag={flag} flags={flags ?? []} onChoose={setKey} />
              </>
            )
          }
        >
          {takesMore(mode) && !isBusy && (
            <ThreadQuestion id={GROUND_ID} platform={page.reading.platform} ground={ground} onGround={setGround} since={since} />
          )}
        </PageFacts>
        <CaptureAct
          capture={capture}
          label={t(`popup.${mainAct(mode, page.reading.platform)}`)}
          resume={resume}
          waits={waits ?? groundWaits}
          scrolls={movesPage(mode, post)}
          flag={flags !== undefined && <FlagAct here={flag} />}
          onWithoutPicture={() => {
            go('without');
          }}
        />
      </div>
    </>
  );
}
