// The picture of one item, and in words how it was made and what is covered in it.
import type { PictureRecord } from '@/utils/evidence/capture-record';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from './html';
import type { ReportItem } from './report-input';
import { placesIn } from './report-thread';

/** Height to width; a taller picture runs over several sheets of paper, for its words would be too small on one. */
const TALLEST = 1.8;

export function pictureOf({ item, record, pictureAddress }: ReportItem, t: Translate): Html {
  const { picture } = record;
  if (picture === undefined || pictureAddress === undefined) return html`<p>${t('report.picture.none')}</p>`;
  const width = Math.round(picture.width / picture.scale);
  const ratio = (picture.width / picture.height).toFixed(3);
  return html`<figure>
    <div class="${picture.height <= picture.width * TALLEST ? 'sheet fits' : 'sheet'}">
      <img
        src="${pictureAddress}"
        alt="${t(picture.method === 'rendition' ? 'rendition.alt' : 'report.picture.alt', { number: item })}"
        width="${picture.width}"
        height="${picture.height}"
        style="--width:${width}px;--ratio:${ratio}"
      />${placesIn(item, record)}
    </div>
    <figcaption>${lines(picture, t).map((line) => html`<p>${line}</p>`)}</figcaption>
  </figure>`;
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
