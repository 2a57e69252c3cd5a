// One item of the report: facts, picture, why it was reported, whether it is whole, and the fingerprints to check it by.
import type { Alteration, CaptureRecord } from '@/utils/evidence/capture-record';
import { CHAIN_START } from '@/utils/evidence/seal';
import { findCategory } from '@/utils/protocol/categories';
import { permissionWords } from '@/utils/i18n/permission-words';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { pageText, pageWords } from '@/utils/documents/page-text';
import { fact } from '@/utils/documents/read-value';
import { factsOf } from './report-facts';
import type { PlacedItem, ReportItem } from './report-input';
import { pictureOf } from './report-picture';
import { provenanceOf } from './report-provenance';
import { threadOf } from './report-thread';

export function itemOf(item: PlacedItem, t: Translate): Html {
  const { record } = item;
  return html`<section class="item" id="${item.anchor}">
    <h2>${t('report.item', { number: item.item })}</h2>
    <p class="exhibit">${t('report.digests.exhibit')} <span></span></p>
    ${provenanceOf(record, t)} ${factsOf(record, t)}
    <h3>${t('report.picture.heading')}</h3>
    ${pictureOf(item, t)} ${threadOf(item.anchor, record, t)}
    <h3>${t('report.concern.heading')}</h3>
    ${concernOf(record, t)}
    <h3>${t('report.whole.heading')}</h3>
    ${wholeOf(record, t)}
    <div class="digests">
      <h3>${t('report.digests.heading')}</h3>
      ${digestsOf(item, t)}
    </div>
  </section>`;
}

/** `Complete`, `Partial`, or `Complete, with parts covered` (PRACTICE 24); of what Tyst took no picture of, what it is instead. */
export function verdictOf({ kind, completeness, picture }: CaptureRecord, t: Translate): string {
  if (kind !== 'picture') return t(`evidence.recordKind.${kind}`);
  if (completeness.verdict === 'partial') return t('evidence.verdict.partial');
  return t(picture !== undefined && picture.masks.length > 0 ? 'evidence.verdict.covered' : 'evidence.verdict.complete');
}

function concernOf(record: CaptureRecord, t: Translate): Html {
  const { categories, concern, safeguarding, permissionToView } = record;
  return html`<dl class="facts">
    ${fact(t('report.concern.safeguarding'), safeguardingAnswer(safeguarding, t))}
    ${fact(
      t('report.concern.categories'),
      categories.length === 0
        ? html`${t('report.concern.none')}`
        : html`<ul>
            ${categories.map((id) => html`<li>${labelOf(id, t)}</li>`)}
          </ul>`,
    )}
    ${fact(t('report.concern.words'), concern === '' ? html`${t('report.notGiven')}` : pageWords(concern))}
    ${permissionToView && fact(t('report.concern.permission'), pageText(permissionWords(permissionToView, t)))}
  </dl>`;
}

function safeguardingAnswer(answer: CaptureRecord['safeguarding'], t: Translate): Html {
  const words = t(`report.concern.answer.${answer}`);
  return answer === 'no' ? html`${words}` : html`<strong>${words}. ${t('report.concern.tellDsl')}</strong>`;
}

/** A category of a newer Tyst has no label here: its id still says which one it is. */
function labelOf(id: string, t: Translate): string {
  const known = findCategory(id);
  return known === undefined ? id : t(`categories.label.${known.id}`);
}

function wholeOf(record: CaptureRecord, t: Translate): Html {
  const { completeness, alterations } = record;
  const reasons = completeness.reasons.map((reason) => html`<li>${t(`evidence.reason.${reason}`)}</li>`);
  return html`<p>
      <strong class="${completeness.verdict}">${verdictOf(record, t)}</strong>.
      ${record.kind === 'picture' ? t('report.whole.seen', { number: completeness.counts.seen }) : undefined}
    </p>
    ${
      reasons.length === 0
        ? undefined
        : html`<p>${t('report.whole.because')}</p>
            <ul>
              ${reasons}
            </ul>`
    }
    ${resumedOf(record, t)}
    ${record.kind === 'supplied' ? undefined : html`<p>${t('report.whole.alterations')}: ${alterations.length === 0 ? t('report.whole.untouched') : undefined}</p>`}
    ${
      alterations.length === 0
        ? undefined
        : html`<ul>
            ${alterations.map((alteration) => html`<li>${scrolledWords(alteration, t)}</li>`)}
          </ul>`
    }`;
}

/** A capture that was cut short and went on: time passed in between, and who reads the picture should know where. */
function resumedOf({ resumed = [] }: CaptureRecord, t: Translate): Html[] {
  return resumed.map(
    ({ at, after }) => html`<p>${t('resume.wentOn', { time: ukTimeWithZone(at.utc, 'second', t), count: after })}</p>`,
  );
}

function scrolledWords({ before, visited, after, requests }: Alteration, t: Translate): string {
  const way = { before: round(before), visited: visited.map(round).join(', ') };
  const scrolled =
    after === undefined ? t('report.whole.scrolledOn', way) : t('report.whole.scrolled', { ...way, after: round(after) });
  return requests === undefined ? `${scrolled}.` : `${scrolled}. ${t('report.whole.requests', { number: requests })}`;
}

function round(position: number): string {
  return String(Math.round(position * 100) / 100);
}

function digestsOf({ record, seal }: ReportItem, t: Translate): Html {
  const digest = (text: string) => html`<code>${text}</code>`;
  return html`<dl class="facts">
    ${fact(t('report.digests.record'), digest(seal.digest))}
    ${record.picture && fact(t('report.digests.picture'), digest(record.picture.sha256))}
    ${record.source && fact(t('report.digests.source'), digest(record.source.sha256))}
    ${fact(t('report.digests.tool'), html`${record.tool.name} ${record.tool.version}, ${record.tool.browser}`)}
    ${fact(t('report.digests.previous'), seal.previous === CHAIN_START ? html`${t('report.digests.first')}` : digest(seal.previous))}
  </dl>`;
}
