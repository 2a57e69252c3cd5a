// The facts of one item: where it is, who wrote it, when, who could see it, and its words.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import { chatTitleText, parentText } from '@/utils/i18n/neutral-words';
import { picturesText } from '@/utils/i18n/pictures-text';
import { reachText } from '@/utils/i18n/reach-text';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';
import { pageText, pageWords } from '@/utils/documents/page-text';
import { detail, fact, notKnown, readFlag, readText, sentence, sourceOf } from '@/utils/documents/read-value';
import { capturedFact, postedFact } from './report-time';

export function factsOf(record: CaptureRecord, t: Translate): Html {
  const { post } = record;
  return html`<dl class="facts">
      ${fact(t('evidence.field.platform'), html`${t(`evidence.platform.${record.platform}`)}`)}
      ${fact(t('evidence.field.kind'), sentence(t(`evidence.kind.${post.kind.value}`)))} ${locatorFacts(record, t)}
      ${fact(t('evidence.field.author'), readText(post.author, t))} ${fact(t('evidence.field.handle'), readText(post.handle, t))}
      ${fact(t('evidence.field.profile'), readText(post.profile, t))}
      ${post.authorId && fact(t('evidence.field.authorId'), readText(post.authorId, t))}
      ${fact(t('evidence.field.posted'), postedFact(post.postedAt, t))}
      ${fact(t(record.kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'), capturedFact(record.capturedAt, t))}
      ${fact(t('evidence.field.audience'), sentence(t(`evidence.audience.${record.audience}`)))}
      ${post.groupSize && fact(t('evidence.field.groupSize'), readText(post.groupSize, t))}
      ${post.seenWith && isKnown(post.seenWith) ? fact(t('evidence.field.seenWith'), html`${sentence(t(`evidence.seenWith.${post.seenWith.value}`))}${sourceOf(post.seenWith, t)}`) : undefined}
      ${post.parent && fact(t('evidence.field.parent'), readText({ ...post.parent, value: parentText(post.parent.value, record.platform, t) }, t))}
      ${post.reach && isKnown(post.reach) ? fact(t('evidence.field.reach'), html`${pageText(reachText(post.reach.value, t))}${sourceOf(post.reach, t)}`) : undefined}
      ${post.pictures && isKnown(post.pictures) ? fact(t('evidence.field.pictures'), html`${sentence(picturesText(post.pictures.value, t))}${sourceOf(post.pictures, t)}`) : undefined}
      ${fact(t('evidence.field.edited'), readFlag(post.edited, t))}
      ${fact(t('evidence.field.translated'), readFlag(post.translated, t))}
      ${fact(t('evidence.field.cut'), readFlag(post.cut, t))}
    </dl>
    ${
      record.kind === 'log-only'
        ? undefined
        : html`<h3>${t('evidence.field.text')}</h3>
            ${wordsOf(record, t)}`
    }`;
}

/** Addresses are text, never links: opening one is a decision, and the site would see who looks. */
function locatorFacts({ locator, platform }: CaptureRecord, t: Translate): Html {
  const { url, permalink, platformId, chatTitle, droppedParameters } = locator;
  return html`${fact(
    t('evidence.field.address'),
    html`${(permalink ?? url) === '' ? notKnown(t) : pageText(permalink ?? url)}${permalink === undefined || permalink === url ? undefined : detail(pageText(url))}
    ${droppedParameters.length === 0 ? undefined : detail(html`${t('report.facts.left')}: ${pageText(droppedParameters.join(', '))}`)}`,
  )}
  ${platformId === undefined ? undefined : fact(t('report.facts.platformId'), pageText(platformId))}
  ${chatTitle === undefined ? undefined : fact(t(platform === 'facebook' ? 'evidence.field.group' : 'evidence.field.chat'), pageText(chatTitleText(chatTitle, platform, t)))}`;
}

function wordsOf({ post: { text }, picture }: CaptureRecord, t: Translate): Html {
  if (!isKnown(text) || text.value === '') {
    return html`<p>${picture === undefined ? notKnown(t) : t('report.facts.noText')}</p>`;
  }
  return html`${pageWords(text.value)}
    <p>${sourceOf(text, t)}</p>`;
}
