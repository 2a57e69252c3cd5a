// The pictures that go with a letter in its Word file: each on a page of its own after the letter, in parts where it is taller than that.
import { HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { GAP, docxLine } from '@/utils/documents/docx-parts';
import { AppError } from '@/utils/errors';
import type { Letter, LetterEnclosed } from './letter';
import { type LetterPicture, partsOnPaper } from './letter-picture';

/** One list of paragraphs for each picture. Throws `letter-enclosure` for one that is not given. */
export async function picturePages({ pictures }: Letter, given: readonly LetterPicture[]): Promise<Paragraph[][]> {
  const pages: Paragraph[][] = [];
  for (const enclosed of pictures) {
    const picture = given.find(({ id }) => id === enclosed.id);
    if (picture === undefined) throw new AppError('letter-enclosure', enclosed.id);
    pages.push(page(enclosed, picture, await picture.png.bytes()));
  }
  return pages;
}

function page({ title, alt, note, part }: LetterEnclosed, picture: LetterPicture, data: Uint8Array): Paragraph[] {
  const parts = partsOnPaper(picture);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(title)] }),
    docxLine(note, { spacing: { after: GAP }, keepNext: true }),
    ...parts.flatMap(({ top, height, shown }, index) => {
      const label = part(index + 1, parts.length);
      const image = new ImageRun({
        type: 'png',
        data,
        transformation: { width: picture.paper.width, height: shown },
        ...(parts.length > 1 && {
          crop: {
            top: (100 * top) / picture.height,
            bottom: Math.max(0, (100 * (picture.height - top - height)) / picture.height),
          },
        }),
        altText: { name: title, title, description: parts.length === 1 ? alt : `${alt}. ${label}` },
      });
      const line = new Paragraph({ children: [image] });
      return parts.length === 1
        ? [line]
        : [docxLine(label, { keepNext: true, spacing: { before: 60, after: 60 }, pageBreakBefore: index > 0 }), line];
    }),
  ];
}
