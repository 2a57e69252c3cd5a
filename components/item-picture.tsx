// The picture of a sealed item in a list: blurred until asked for, or why there is none.
import { t } from '@/utils/i18n/translate';
import { BlobImage } from './blob-image';

export interface ItemPictureProps {
  /** Of the item in its case. */
  number: number;
  /** Digest of the sealed picture; absent where there is none. */
  picture: string | undefined;
  /** Its pixels are gone from this computer, after a confirmed receipt. */
  cleared?: boolean;
  /** Fetches a small picture, or the only one. */
  load: (picture: string) => Promise<Blob>;
  /** Fetches the sealed picture where `load` gives a small one. */
  loadWhole?: (picture: string) => Promise<Blob>;
}

export function ItemPicture({ number, picture, cleared = false, load, loadWhole }: ItemPictureProps) {
  if (picture === undefined || cleared) {
    return <div class="item-picture none">{t(cleared ? 'copy.cleared' : 'common.noPicture')}</div>;
  }
  return (
    <BlobImage
      class="item-picture"
      id={picture}
      load={() => load(picture)}
      {...(loadWhole && { loadWhole: () => loadWhole(picture) })}
      name={t('case.pictureOf', { number })}
    />
  );
}
