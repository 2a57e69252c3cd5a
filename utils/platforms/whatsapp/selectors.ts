// Every hook of WhatsApp Web's markup that the adapter knows, newest generation first; none is relied on alone (PLATFORMS §3).

/** The scroller that holds the messages of the open chat. */
export const PANELS = [
  '[data-testid="conversation-panel-messages"]',
  '[data-scrolltracepolicy="wa.web.conversation.messages"]',
  '#main [role="application"]',
  '#main .copyable-area',
  '#main',
] as const;

/** What stands around one message, outermost first. Until 2026 the direction stood in `message-in` and `message-out`. */
export const MESSAGES = {
  'whatsapp-conv-msg': '[data-testid^="conv-msg-"]',
  'whatsapp-data-id': '[data-id]',
  'whatsapp-message-class': '.message-in, .message-out',
  'whatsapp-msg-container': '[data-testid="msg-container"]',
  'whatsapp-pre-plain-text': '[data-pre-plain-text]',
} as const;

export const MESSAGE = Object.values(MESSAGES).join(', ');

/** A mounted message holds one of these; a row scrolled away keeps only its outer element. */
export const MOUNTED =
  '[data-testid="msg-container"], [data-testid="msg-meta"], [data-pre-plain-text], .message-in, .message-out, .copyable-text, .selectable-text';

/** Date dividers, "2 unread messages", "… joined": rows that nobody wrote. */
export const NOTICE = '[data-testid="msg-notification-container"], [data-testid="call-log-system-message"]';

export const BUBBLE = '[data-testid="msg-container"]';
export const PRE_PLAIN = '[data-pre-plain-text]';
export const META = '[data-testid="msg-meta"]';
export const AUTHOR = '[data-testid="author"]';
export const AVATAR = '[data-testid="group-chat-profile-picture"]';
/** Pictures of people come from these hosts, photos in messages from the page itself (`blob:`). */
export const AVATAR_PICTURE =
  'img[src*="//pps.whatsapp.net/"], img[src*="//media.whatsapp.net/"], img[src*="//media-"][src*=".whatsapp.net/"]';
export const TAIL = '[data-icon^="tail-"], [data-testid^="tail-"]';

/** The words of a message; `selectable-text` was a class before it was a test id. */
export const WORDS = '[data-testid="selectable-text"], span.selectable-text';
export const QUOTE = '[data-testid="quoted-message"]';
/** The quoted words: the only hook inside a quote before it had a test id. */
export const QUOTED_WORDS = '.quoted-mention';
/** Titles and descriptions of linked pages are not the author's words. */
export const LINK_PREVIEW = '[data-testid^="link-preview"]';
export const READ_MORE = '[data-testid="caption-read-more-button"], .read-more-button';
export const FORWARDED = '[data-testid="forwarded-header"], [data-icon^="forward"], [data-testid^="forward-"]';
export const RECALLED = '[data-icon^="recalled"], [data-testid^="recalled"]';
export const EDITED = '[data-testid="edited-label"], [data-testid="msg-edited"], [data-icon^="edited"]';
export const REACTIONS = '[data-testid^="reaction"]';

/** A person named in a message. The name shown is the one in the viewer's own contact list. */
export const MENTION =
  '[data-mention-jid], [data-jid], [data-testid*="mention"], [class*="mention"]:not(.quoted-mention), [data-app-text-template*="@"], [role="button"]';

/** The viewer's own vote in a poll, or the lack of one. */
export const CHOICE = '[role="checkbox"], [role="radio"], input[type="checkbox"], input[type="radio"]';

/** Marks of sending: they stand on the viewer's own messages only. */
export const DELIVERY =
  '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon="msg-time"], [data-testid^="msg-check"], [data-testid^="msg-dblcheck"], [data-testid="msg-time"], ' +
  '[data-icon="wds-ic-read"], [data-icon="wds-ic-delivered"], [data-icon="wds-ic-sent"], [data-icon="wds-ic-pending"]';

export const SOUND_OR_VIDEO =
  'audio, video, [data-testid*="audio"], [data-testid*="ptt"], [data-testid*="video"], [data-icon*="audio"], [data-icon*="ptt"], [data-icon*="video"], [data-icon^="media-play"], [data-icon*="gif"], [role="slider"]';
export const NOT_DOWNLOADED = '[data-testid^="media-state"], [data-icon*="media-download"]';
export const PICTURE = '[data-testid="image-thumb"], [data-testid*="sticker"], [data-testid="media-album"]';

/** What tells whose account it is, or shows other chats. Drawers and bars without a hook are found by their place. */
export const ACCOUNT = [
  '#side',
  '#pane-side',
  '[data-testid^="navbar-"]',
  '[data-testid="chat-list"]',
  '[data-testid="chatlist-header"]',
  '[data-testid="conversation-header"]',
  '[data-testid="conversation-compose-box-input"]',
  '[data-testid^="drawer-"]',
  '#side header',
  '#main > header',
  '#main footer',
] as const;
export const HEADERS = ['[data-testid="conversation-header"]', '#main > header', '#main header'] as const;
export const TITLES = [
  '[data-testid="conversation-info-header-chat-title"]',
  '[data-testid="conversation-info-header"] span[title]',
  'span[dir="auto"][title]',
  'span[dir="auto"]',
] as const;
export const SUBTITLES = ['[data-testid="chat-subtitle"]', '[data-testid="group-subtitle"]'] as const;
