// A picture out of the store, blurred until it is asked for: nobody has to see abuse to use a list.
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

export interface BlobImageProps {
  /** Fetches the bytes; called again when `id` changes. */
  load: () => Promise<Blob>;
  /** What the picture is filed under, e.g. its digest. */
  id: string;
  /** What the picture is of, for screen readers and for the button's name. */
  name: string;
  class?: string;
}

export function BlobImage({ load, id, name, class: className = '' }: BlobImageProps) {
  const [shown, setShown] = useState(false);
  const url = useObjectUrl(load, id);
  const act = shown ? t('common.hidePicture') : t('common.showPicture');
  return (
    <div class={`blob-image ${className}`}>
      {url !== undefined && <img src={url} alt={name} class={shown ? undefined : 'blurred'} />}
      <button
        type="button"
        aria-pressed={shown}
        aria-label={`${act}: ${name}`}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {act}
      </button>
    </div>
  );
}

/** The address of the blob for as long as it is shown; undefined until it is there. A failed load throws while rendering. */
export function useObjectUrl(load: () => Promise<Blob>, id: string): string | undefined {
  const [state, setState] = useState<{ url: string } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    let url: string | undefined;
    let wanted = true;
    load().then(
      (blob) => {
        if (!wanted) return;
        url = URL.createObjectURL(blob);
        setState({ url });
      },
      (error: unknown) => {
        if (wanted) setState({ error });
      },
    );
    return () => {
      wanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id]);
  if (state !== undefined && 'error' in state) throw state.error;
  return state?.url;
}
