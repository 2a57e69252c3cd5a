// A picture out of the store, blurred until it is asked for: nobody has to see abuse to use a list.
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';

export interface BlobImageProps {
  /** Fetches the bytes; called again when `id` changes. */
  load: () => Promise<Blob>;
  /** Fetches a larger picture of the same, shown instead once it is asked for. */
  loadWhole?: () => Promise<Blob>;
  /** What the picture is filed under, e.g. its digest. */
  id: string;
  /** What the picture is of, for screen readers and for the button's name. */
  name: string;
  class?: string;
  /** False where other keys than Tab lead to it. */
  inTabOrder?: boolean;
}

export function BlobImage({ load, loadWhole, id, name, class: className = '', inTabOrder = true }: BlobImageProps) {
  const [shown, setShown] = useState(false);
  const whole = shown ? loadWhole : undefined;
  const picture = useBlobAddress(whole ?? load, whole === undefined ? id : `whole ${id}`);
  const act = shown ? t('common.hidePicture') : t('common.showPicture');
  // One damaged picture must not take a whole list with it; the case's own page says more.
  if (picture !== undefined && 'error' in picture)
    return <div class={`blob-image failed ${className}`}>{t('common.pictureUnreadable')}</div>;
  return (
    <div class={`blob-image ${className}`}>
      {picture !== undefined && <img src={picture.url} alt={name} class={shown ? undefined : 'blurred'} />}
      <button
        type="button"
        aria-pressed={shown}
        tabIndex={inTabOrder ? 0 : -1}
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

type Loaded = { url: string } | { error: unknown } | undefined;

/** The blob's address for as long as it is shown; undefined until it is there. A failed load throws while rendering. */
export function useObjectUrl(load: () => Promise<Blob>, id: string): string | undefined {
  const loaded = useBlobAddress(load, id);
  if (loaded !== undefined && 'error' in loaded) throw loaded.error;
  return loaded?.url;
}

function useBlobAddress(load: () => Promise<Blob>, id: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(undefined);
  // Asked for before the next frame, as the rest of what is seen is.
  useLayoutEffect(() => {
    let url: string | undefined;
    let wanted = true;
    load().then(
      (blob) => {
        if (!wanted) return;
        url = URL.createObjectURL(blob);
        setLoaded({ url });
      },
      (error: unknown) => {
        if (wanted) setLoaded({ error });
      },
    );
    return () => {
      wanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id]);
  return loaded;
}
