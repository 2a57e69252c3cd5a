// The picture of one item, and in words how it was made and what is covered in it.
import type { PictureRecord } from '@/utils/evidence/capture-record';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import type { PlacedItem } from './report-input';
import { type OnPaper, type PicturePart, onPaper } from './report-picture-parts';
import { placesIn } from './report-thread';

export function pictureOf({ item, anchor, record, pictureAddress }: PlacedItem, t: Translate): Html {
  const { picture } = record;
  if (picture === undefined || pictureAddress === undefined) return html`<p>${t('report.picture.none')}</p>`;
  const width = Math.round(picture.width / picture.scale);
  const paper = onPaper(picture);
  return html`<figure style="--paper:${paper.width}px">
    <div class="${paper.parts.length === 0 ? 'sheet' : 'sheet screen'}">
      <img
        src="${pictureAddress}"
        alt="${t(picture.method === 'rendition' ? 'rendition.alt' : 'report.picture.alt', { number: item })}"
        width="${picture.width}"
        height="${picture.height}"
        style="--width:${width}px"
      />${placesIn(anchor, record)}
    </div>
    ${partsOf(pictureAddress, picture, paper, t)}
    <figcaption>${lines(picture, t).map((line) => html`<p>${line}</p>`)}</figcaption>
  </figure>`;
}

/** On paper only: the same picture once more for each part, of which a window shows that part's rows. */
function partsOf(address: string, picture: PictureRecord, { parts }: OnPaper, t: Translate): Html[] {
  return parts.map(
    (part, index) =>
      html`<div class="paper-part" data-top="${part.top}" data-height="${part.height}" aria-hidden="true">
        <p>${t('report.picture.part', { number: index + 1, count: parts.length })}</p>
        <div style="aspect-ratio:${picture.width} / ${part.height}">
          <img src="${address}" alt="" style="top:${topOf(part)}%" />
        </div>
      </div>`,
  );
}

/** How far the picture is moved up, in percent of the window's height (CSS Positioned Layout 3, "top"). */
function topOf({ top, height }: PicturePart): string {
  return ((-100 * top) / height).toFixed(4);
}

function lines(picture: PictureRecord, t: Translate): string[] {
  const { method, tiles, masks } = picture;
  const moving = tiles.reduce((sum, tile) => sum + tile.moving.length, 0);
  return [
    `${t(`report.picture.${method}`)}. ${sizeOf(picture, t)}.`,
    ...(tiles.length === 0 ? [] : [`${t('report.picture.tiles', { count: tiles.length })}.`]),
    ...(method === 'rendition' ? [t('rendition.meaning')] : []),
    ...(moving === 0 ? [] : [`${t('report.picture.moving', { count: moving })}.`]),
    ...(masks.length === 0 ? [`${t('report.picture.coveredNone')}.`] : coveredLines(picture, t)),
  ];
}

/** A redrawn picture has no scale of a screen. */
function sizeOf({ width, height, scale, method }: PictureRecord, t: Translate): string {
  return method === 'rendition' ? t('rendition.size', { width, height }) : t('report.picture.size', { width, height, scale });
}

function coveredLines({ masks }: PictureRecord, t: Translate): string[] {
  const account = masks.filter(({ reason }) => reason === 'account area').length;
  const hand = masks.length - account;
  const reasons = [
    ...(account === 0 ? [] : [t('report.picture.coveredAccount', { number: account })]),
    ...(hand === 0 ? [] : [t('report.picture.coveredHand', { number: hand })]),
  ];
  return [`${t('report.picture.covered', { count: masks.length })} (${reasons.join('; ')}).`, t('report.picture.coveredMeaning')];
}
