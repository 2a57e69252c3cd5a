// One part of a picture, at the width there is.
import type { Rect } from '@/utils/evidence/rect';
import { useObjectUrl } from '@/components/blob-image';

export interface PicturePartProps {
  digest: string;
  load: () => Promise<Blob>;
  /** The whole picture and the part of it, in picture pixels. */
  picture: { width: number; height: number };
  part: Rect;
  name: string;
}

export function PicturePart({ digest, load, picture, part, name }: PicturePartProps) {
  const url = useObjectUrl(load, digest);
  const share = (length: number, of: number) => `${(length / of) * 100}%`;
  return (
    <div class="picture-part" style={{ aspectRatio: `${part.width} / ${part.height}` }}>
      {url !== undefined && (
        <img
          src={url}
          alt={name}
          style={{
            width: share(picture.width, part.width),
            left: share(-part.x, part.width),
            top: share(-part.y, part.height),
          }}
        />
      )}
    </div>
  );
}
