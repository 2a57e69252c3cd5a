// Tyst's own words in a WhatsApp record (a chat's neutral title, "replying to"), in the reader's language.
import type { PlatformId } from '@/utils/evidence/post';
import { type Translate, t } from './translate';

/*
 * The record has them in English whatever language the browser speaks, for that language would tell of the reporter. A label
 * such as "Person A" is the same in both.
 */
const TITLES = { 'Group chat': 'groupChat', 'One-to-one chat': 'directChat', Chat: 'chat' } as const;

/** A chat's title: the neutral ones in the reader's language, all others as they stand. */
export function chatTitleText(title: string, platform: PlatformId, translate: Translate = t): string {
  if (platform !== 'whatsapp' || !isNeutral(title)) return title;
  return translate(`evidence.neutral.${TITLES[title]}`);
}

function isNeutral(title: string): title is keyof typeof TITLES {
  return Object.hasOwn(TITLES, title);
}

/** What a message answers: an address as it stands, a description with its beginning in the reader's language. */
export function parentText(parent: string, platform: PlatformId, translate: Translate = t): string {
  if (platform !== 'whatsapp') return parent;
  return parent
    .replace(/^replying to a message(?=$|:)/, () => translate('evidence.neutral.replyingToMessage'))
    .replace(/^replying to /, () => `${translate('evidence.neutral.replyingTo')} `);
}
