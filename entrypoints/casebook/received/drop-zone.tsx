// Where received files are dropped, or chosen with the keyboard.
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { t } from '@/utils/i18n/translate';

export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        <strong>{t('received.drop')}</strong>
      </p>
      <p class="small" id="files-hint">
        {t('received.hint')}
      </p>
      <input
        ref={input}
        id="files"
        class="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('received.choose')}
        aria-describedby="files-hint"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button look="second" onClick={() => input.current?.click()}>
        {t('received.choose')}
      </Button>
    </div>
  );
}
