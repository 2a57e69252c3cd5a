// The cover sheet of a pack: for whom, by whom, what is inside, what it does not show, and how it is checked.
import { FACTS, FACT_CHOICES, RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { BESIDE, type PackDocument } from './pack-document';
import { pageText } from '@/utils/documents/page-text';
import { fact } from '@/utils/documents/read-value';
import { platformReport } from '@/utils/documents/platform-report';

export function coverSheet(input: PackDocument, t: Translate): Html {
  const { case: of, organisation, recipient, volume } = input;
  const isReport = recipient === 'platform';
  return html`<header>
      <p class="brand">Tyst</p>
      <h1>${t(`packDocument.for.${recipient}`)}</h1>
      ${volume.count > 1 ? html`<p class="part">${t('report.part', volume)}</p>` : undefined}
    </header>
    <section class="cover">
      <p>${t(`packDocument.about.${recipient}`)}</p>
      <dl class="facts">
        ${of.reference !== undefined && of.reference !== '' ? fact(t('report.cover.reference'), pageText(of.reference)) : undefined}
        ${fact(t('report.cover.code'), html`<strong>${of.code}</strong>`)}
        ${of.title === '' ? undefined : fact(t('report.cover.title'), pageText(of.title))}
        ${fact(t('packDocument.cover.from'), organisation === '' ? html`${t('report.notGiven')}` : pageText(organisation))}
        ${fact(t('packDocument.cover.made'), html`${ukTimeWithZone(input.madeAt, 'minute', t)}`)}
        ${fact(t('packDocument.cover.items'), html`${input.items.map(({ item }) => item).join(', ')}`)} ${factsOf(input, t)}
        ${isReport || recipient === 'letter' ? undefined : fact(t('report.cover.reporter'), html`${t('report.cover.anonymous')}`)}
      </dl>
      ${RECIPIENT_RULES[recipient].warned ? html`<p class="note">${t('packDocument.warning')}</p>` : undefined}
      ${isReport ? platformReport(input, t) : undefined} ${contentsOf(input, t)}
      ${isReport || recipient === 'letter' ? undefined : limitsOf(t)} ${checkOf(input, t)}
    </section>`;
}

/** Answers as they were given; what is a choice stands in the language of the document. */
function factsOf({ facts, recipient }: PackDocument, t: Translate): Html[] {
  const blank = recipient === 'police' && (facts.crimeNumber ?? '') === '';
  const given = FACTS.flatMap((id) => {
    const answer = facts[id] ?? '';
    if (id === 'terms' || (answer === '' && !(id === 'crimeNumber' && blank))) return [];
    const choice = FACT_CHOICES.find((each) => each === answer);
    const shown =
      answer === '' ? html`____________________` : choice === undefined ? pageText(answer) : html`${t(`pack.choice.${choice}`)}`;
    return [fact(t(`pack.fact.${id}`), shown)];
  });
  return given;
}

/** What lies where; what is not in this file of several is named with its part. */
function contentsOf({ beside, items, received, volume }: PackDocument, t: Translate): Html | undefined {
  const pictures = items.flatMap(({ item, pictures: files }) => files.map((file) => ({ ...file, item })));
  if (beside.length + pictures.length + received.length === 0) return undefined;
  return html`<h2>${t('packDocument.cover.inside')}</h2>
    <ul>
      ${beside.map((name) => html`<li><code>${BESIDE[name]}</code> ${t(`packDocument.beside.${name}`)}</li>`)}
      ${pictures.map(({ address, item, isCopy }) => html`<li><code>${address}</code> ${t(isCopy ? 'packDocument.cover.copy' : 'packDocument.cover.picture', { item })}</li>`)}
      ${received.map(
        (file) =>
          html`<li>
            <code>${file.address}</code>
            ${t('packDocument.cover.received', { time: ukTimeWithZone(file.receivedAt, 'minute', t), receipt: file.receipt })}
            ${file.volume === volume.number ? undefined : html`<small>${t('packDocument.cover.inPart', { number: file.volume })}</small>`}
            <small><code>${file.sha256}</code></small>
          </li>`,
      )}
    </ul>`;
}

function limitsOf(t: Translate): Html {
  return html`<h2>${t('report.cover.limitsHeading')}</h2>
    <ul>
      <li>${t('report.cover.limits.truth')}</li>
      <li>${t('report.cover.limits.author')}</li>
      <li>${t('report.cover.limits.clock')}</li>
      <li>${t('report.cover.limits.still')}</li>
      <li>${t('packDocument.cover.reporter')}</li>
      <li>${t('packDocument.cover.covered')}</li>
    </ul>`;
}

function checkOf({ signer, bundleId }: PackDocument, t: Translate): Html {
  return html`<h2>${t('packDocument.cover.checkHeading')}</h2>
    <p>${t('packDocument.cover.check')}</p>
    <dl class="facts">
      ${fact(t('packDocument.cover.signer'), html`<code>${signer}</code>`)}
      ${fact(t('report.check.bundle'), html`<code>${bundleId}</code>`)}
    </dl>`;
}
