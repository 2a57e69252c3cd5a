// The working copies of one received picture: what each is for, whether it may go with a letter, and what can be done with it.
import { useState } from 'preact/hooks';
import { BlobImage } from '@/components/blob-image';
import { LinkButton } from '@/components/button';
import { shownText } from '@/components/shown-text';
import { enclosureProblems } from '@/utils/evidence/enclosure';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { copyPicture } from '@/utils/workflows/casebook/working-copy';
import { EnclosureProblems } from './enclosure-problems';
import { RemoveCopy } from './remove-copy';
import { addressOfCopy } from '@/entrypoints/casebook/use-route';
import './working-copy.css';

export interface WorkingCopiesProps {
  vault: Vault;
  capture: ReceivedCapture;
  copies: readonly WorkingCopy[];
}

export function WorkingCopies({ vault, capture, copies }: WorkingCopiesProps) {
  const [removing, setRemoving] = useState<string | undefined>(undefined);
  return (
    <>
      {copies.length > 0 && <h4>{t('workingCopies.list.title')}</h4>}
      <ul class="copies">
        {copies.map((copy) => (
          <li key={copy.file.id}>
            <Copy
              vault={vault}
              capture={capture}
              copy={copy}
              onRemove={() => {
                setRemoving(copy.file.id);
              }}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOfCopy(capture.caseId, capture.id)}>{t('workingCopies.act')}</a>
      </p>
      <RemoveCopy
        vault={vault}
        id={removing}
        onClose={() => {
          setRemoving(undefined);
        }}
      />
    </>
  );
}

interface CopyProps {
  vault: Vault;
  capture: ReceivedCapture;
  copy: WorkingCopy;
  onRemove: () => void;
}

function Copy({ vault, capture, copy, onRemove }: CopyProps) {
  const { file, purpose, removed } = copy;
  const number = capture.item;
  return (
    <>
      {removed === undefined && (
        <BlobImage
          class="item-picture"
          id={file.sha256}
          load={() => copyPicture(vault, copy)}
          name={t('workingCopies.list.pictureOf', { number })}
        />
      )}
      <div>
        <p>
          <strong>{shownText(purpose, 200)}</strong>
          <br />
          <span class="small">
            {t('workingCopies.list.made', { time: ukTimeWithZone(file.made.at) })} ·{' '}
            {t('workingCopies.list.areas', { count: file.areas.length })}
          </span>
        </p>
        {removed === undefined ? (
          <Enclosure copy={copy} capture={capture} />
        ) : (
          <p>
            {t('workingCopies.list.removed', {
              time: ukTimeWithZone(removed.at),
              why: t(`workingCopies.list.${removed.why}`),
            })}
          </p>
        )}
        <details>
          <summary>{t('case.technical')}</summary>
          <code class="small">{t('workingCopies.list.fingerprint', { digest: file.sha256 })}</code>
          <br />
          <code class="small">{t('workingCopies.list.original', { digest: file.of.picture })}</code>
        </details>
        <div class="acts">
          <a href={addressOfCopy(capture.caseId, capture.id, file.id)}>{t('workingCopies.list.anew')}</a>
          {removed === undefined && (
            <LinkButton look="danger" onClick={onRemove}>
              {t('workingCopies.list.remove')}
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

function Enclosure({ copy, capture }: { copy: WorkingCopy; capture: ReceivedCapture }) {
  const problems = enclosureProblems(copy, capture.record);
  if (problems.length === 0) return <p>{t('workingCopies.enclosure.may')}</p>;
  return (
    <details>
      <summary>{t('workingCopies.enclosure.mayNot')}</summary>
      <EnclosureProblems problems={problems} />
    </details>
  );
}
