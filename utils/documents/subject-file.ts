// What a person gets who asks what is held about them, as one page: the data, where they come from, why, who got them, how long, and rights.
import { type LeftOutBecause } from '@/utils/evidence/subject-request';
import type { RecipientKind } from '@/utils/evidence/pack';
import { ukTime } from '@/utils/i18n/dates';
import type { Language } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';
import { documentPage } from './document-page';
import { type Html, html } from './html';
import { pageText, pageWords } from './page-text';
import { fact } from './read-value';

/** A thing that is given; labels and values are in the file's language already. */
export interface SubjectItem {
  title: string;
  facts: readonly (readonly [label: string, value: string])[];
  /** As they were written; absent where only the facts are given. */
  words?: string;
  /** A working copy's address in the file, and how many areas of it somebody covered. */
  picture?: { path: string; covered: number };
  /** Another file beside it: a letter. */
  beside?: string;
}

/** A case that holds any of it. Days are ISO 8601. */
export interface SubjectCase {
  name: string;
  receivedAt: string;
  /** When it is looked at again; absent while it is open. */
  reviewOn?: string;
  isHeld: boolean;
  recipients: readonly { recipient: RecipientKind; at: string }[];
}

export interface SubjectFile {
  language: Language;
  organisation: string;
  /** ISO 8601. */
  madeAt: string;
  /** What was looked for: the person's own names and accounts. */
  terms: readonly string[];
  items: readonly SubjectItem[];
  cases: readonly SubjectCase[];
  leftOut: readonly { title: string; because: LeftOutBecause }[];
}

/** The text of `personal-data.html`. Pure. Who told the school is in none of it: that is not recorded, and words of theirs are left out. */
export function subjectHtml(file: SubjectFile): string {
  const t = translator(file.language);
  return documentPage({
    language: file.language,
    title: t('subject.file.title'),
    main: html`${headOf(file, t)} ${itemsOf(file, t)} ${leftOutOf(file, t)} ${purposesOf(file, t)} ${rightsOf(t)}`,
  });
}

function headOf({ organisation, madeAt, terms, items, leftOut }: SubjectFile, t: Translate): Html {
  return html`<header>
      <p class="brand">Tyst</p>
      <h1>${t('subject.file.title')}</h1>
      <p>${t('subject.file.about')}</p>
    </header>
    <section class="cover">
      <dl class="facts">
        ${fact(t('subject.file.controller'), organisation === '' ? html`${t('subject.file.theSchool')}` : pageText(organisation))}
        ${fact(t('subject.file.made'), html`${ukTime(madeAt, 'day', t)}`)}
        ${fact(t('subject.file.lookedFor'), terms.length === 0 ? html`${t('subject.file.role')}` : pageText(terms.join(' · ')))}
        ${fact(t('subject.file.given'), html`${items.length}`)} ${fact(t('subject.file.leftOutCount'), html`${leftOut.length}`)}
      </dl>
    </section>`;
}

function itemsOf({ items }: SubjectFile, t: Translate): Html {
  return html`<section>
    <h2>${t('subject.file.dataHeading')}</h2>
    ${items.length === 0 ? html`<p>${t('subject.file.none')}</p>` : undefined}
    ${items.map(
      ({ title, facts, words, picture, beside }, index) =>
        html`<h3>${index + 1}. ${pageText(title)}</h3>
          <dl class="facts">
            ${facts.map(([label, value]) => fact(label, pageText(value)))}
            ${beside === undefined ? undefined : fact(t('subject.file.beside'), html`<code>${beside}</code>`)}
          </dl>
          ${words === undefined ? undefined : pageWords(words)}
          ${
            picture === undefined
              ? undefined
              : html`<figure>
                  <img src="${picture.path}" alt="${t('subject.file.pictureAlt', { number: index + 1 })}" />
                  <figcaption>${t('subject.file.picture', { covered: picture.covered })}</figcaption>
                </figure>`
          }`,
    )}
  </section>`;
}

function leftOutOf({ leftOut }: SubjectFile, t: Translate): Html {
  return html`<section>
    <h2>${t('subject.file.leftOutHeading')}</h2>
    <p>${t('subject.file.always')}</p>
    <ul>
      <li>${t('subject.file.never.reporter')}</li>
      <li>${t('subject.file.never.looking')}</li>
      <li>${t('subject.file.never.mistake')}</li>
      ${leftOut.map(({ title, because }) => html`<li>${pageText(title)}: ${t(`subject.because.${because}`)}</li>`)}
    </ul>
  </section>`;
}

function purposesOf({ cases }: SubjectFile, t: Translate): Html {
  return html`<section>
    <h2>${t('subject.file.whyHeading')}</h2>
    <p>${t('subject.file.why')}</p>
    <p>${t('subject.file.from')}</p>
    <h2>${t('subject.file.whoHeading')}</h2>
    <p>${t('subject.file.who')}</p>
    ${cases.map(
      ({ name, receivedAt, reviewOn, isHeld, recipients }) =>
        html`<h3>${pageText(name)}</h3>
          <dl class="facts">
            ${fact(t('subject.file.received'), html`${ukTime(receivedAt, 'day', t)}`)}
            ${fact(
              t('subject.file.kept'),
              html`${reviewOn === undefined ? t('subject.file.open') : t('subject.file.until', { day: ukTime(`${reviewOn}T12:00:00.000Z`, 'day', t) })}${isHeld ? html` ${t('subject.file.held')}` : undefined}`,
            )}
            ${fact(
              t('subject.file.passedTo'),
              recipients.length === 0
                ? html`${t('subject.file.nobody')}`
                : html`${recipients.map(({ recipient, at }) => html`${t(`packDocument.for.${recipient}`)}, ${ukTime(at, 'day', t)}. `)}`,
            )}
          </dl>`,
    )}
  </section>`;
}

function rightsOf(t: Translate): Html {
  return html`<section>
    <h2>${t('subject.file.rightsHeading')}</h2>
    <ul>
      <li>${t('subject.file.right.correct')}</li>
      <li>${t('subject.file.right.erase')}</li>
      <li>${t('subject.file.right.object')}</li>
      <li>${t('subject.file.right.complain')}</li>
    </ul>
    <p>${t('subject.file.automated')}</p>
  </section>`;
}
