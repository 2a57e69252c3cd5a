// A picture that goes with a letter: whole on the screen, on paper on a page of its own and in parts where it is taller than that.
import { useObjectUrl } from '@/components/blob-image';
import type { LetterEnclosed } from '@/utils/documents/letters/letter';
import { type LetterPicture, partsOnPaper } from '@/utils/documents/letters/letter-picture';

export function LetterEnclosedPage({ enclosed, picture }: { enclosed: LetterEnclosed; picture: LetterPicture }) {
  const { title, note, alt, part } = enclosed;
  const address = useObjectUrl(() => Promise.resolve(picture.png), picture.id);
  const parts = partsOnPaper(picture);
  const { width } = picture.paper;
  return (
    <section class="letter-picture">
      <h3>{title}</h3>
      <p>{note}</p>
      {address !== undefined && <img class="letter-picture-whole" src={address} alt={alt} width={width} />}
      {address !== undefined &&
        parts.map(({ top, shown }, index) => (
          <div key={top} class="letter-picture-part" aria-hidden="true">
            {parts.length > 1 && <p>{part(index + 1, parts.length)}</p>}
            <div style={{ width: `${width}px`, height: `${shown}px` }}>
              <img src={address} alt="" width={width} style={{ marginTop: `${(-top * width) / picture.width}px` }} />
            </div>
          </div>
        ))}
    </section>
  );
}
