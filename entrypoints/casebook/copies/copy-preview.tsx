// Exactly what a working copy sends out: its finished pixels and its list of areas, looked at before it is kept.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { PageText } from '@/components/page-text';
import { PictureView, type PictureViewProps } from '@/components/picture/picture-view';
import { useAction } from '@/components/use-action';
import { useZoom } from '@/components/picture/use-zoom';
import { ZoomTools } from '@/components/picture/zoom-tools';
import { shownProblems } from '@/utils/evidence/enclosure';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { SUBJECTS, type Subject, type UnfinishedCopy } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { type BurntCopy, keepCopy } from '@/utils/workflows/casebook/working-copy';
import { EnclosureProblems } from './enclosure-problems';
import { subjectText } from './subject-text';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';

export interface CopyPreviewProps {
  vault: Vault;
  capture: ReceivedCapture;
  burnt: BurntCopy;
  work: UnfinishedCopy;
  veil: PictureViewProps['veil'];
  onBack: () => void;
  /** It is kept: nothing of the work is to be saved any more. */
  onKept: () => void;
}

const KEYS_ID = 'preview-keys';

export function CopyPreview({ vault, capture, burnt, work, veil, onBack, onKept }: CopyPreviewProps) {
  const { record } = capture;
  const [confirmed, setConfirmed] = useState<Subject[]>([]);
  const problems = shownProblems(record, burnt.areas, confirmed);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const keeping = useAction(async () => {
    const { purpose, from } = work;
    await keepCopy(vault, capture, burnt, { purpose, confirmed, ...(from !== undefined && { from }) }, new Date());
    onKept();
    location.hash = addressOfMatter(capture.caseId);
  });
  return (
    <div class="copy-columns">
      <div class="copy-picture">
        <h2 ref={heading} tabIndex={-1}>
          {t('workingCopies.preview.title')}
        </h2>
        <p>{t('workingCopies.preview.intro')}</p>
        <FinishedPicture burnt={burnt} scale={record.picture?.scale ?? 1} veil={veil} />
        <p class="small" id={KEYS_ID}>
          {t('workingCopies.preview.keys')}
        </p>
      </div>
      <div inert={keeping.busy}>
        <Card>
          {burnt.areas.length === 0 ? (
            <Notice tone="warn">{t('workingCopies.preview.nothing')}</Notice>
          ) : (
            <>
              <p>{t('workingCopies.preview.list', { count: burnt.areas.length })}</p>
              <ol class="copy-areas">
                {burnt.areas.map((area) => (
                  <li key={JSON.stringify(area)}>
                    {area.reason === 'by-hand' ? <PageText text={area.words} /> : t(`workingCopies.reason.${area.reason}`)}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Card>
        <Card>
          <Checkboxes<Subject>
            id="confirm"
            legend={<h2>{t('workingCopies.confirm.legend')}</h2>}
            hint={t('workingCopies.confirm.hint')}
            choices={SUBJECTS.map((value) => ({ value, label: subjectText(value, record) }))}
            values={confirmed}
            onChange={setConfirmed}
          />
          <div role="status">
            <p>
              <strong>{t(problems.length === 0 ? 'workingCopies.enclosure.may' : 'workingCopies.enclosure.mayNot')}</strong>
            </p>
            {problems.length > 0 && <EnclosureProblems problems={problems} />}
          </div>
        </Card>
        {keeping.failed && <ErrorNotice error={keeping.failed.error} />}
        <div class="acts">
          <Button disabled={keeping.busy} onClick={keeping.run}>
            {keeping.busy ? t('workingCopies.preview.keeping') : t('workingCopies.preview.keep')}
          </Button>
          <Button look="second" onClick={onBack}>
            {t('workingCopies.preview.back')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function FinishedPicture({ burnt, scale, veil }: { burnt: BurntCopy; scale: number; veil: PictureViewProps['veil'] }) {
  const view = useRef<HTMLDivElement>(null);
  const size = { width: burnt.width / scale, height: burnt.height / scale };
  const zoom = useZoom(view, size);
  return (
    <div class="picture-box">
      <PictureView
        id="finished"
        name={t('workingCopies.preview.region')}
        view={view}
        zoom={zoom}
        digest={burnt.sha256}
        load={async () => burnt.png}
        size={size}
        veil={veil}
        describedBy={KEYS_ID}
      />
      <div class="picture-tools">
        <ZoomTools zoom={zoom} />
      </div>
    </div>
  );
}
