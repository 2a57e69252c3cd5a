// A WhatsApp group chat as a reporter with a contact list of their own sees it, planted in every place of PLATFORMS §3.6.
import { LABELS } from './labels';
import { colours, escaped, type Look, paragraphs, type View, viewOf } from './look';
import type { Reporter } from './reporter';

export function whatsappPage(reporter: Reporter, look: Look = {}): { address: string; html: string } {
  return { address: 'https://web.whatsapp.com/', html: html(viewOf(reporter, look)) };
}

/** Where a part stands: over everything, beside the chat, above or below the messages, among them, in the author's bubble. */
type Slot = 'layers' | 'beside' | 'over' | 'under' | 'rows' | 'bubble' | 'side';

/** Everything that may be open or present in WhatsApp Web beside the message. */
export const WHATSAPP_PARTS: Record<string, { slot: Slot; html: (view: View) => string }> = {
  'profile drawer': {
    slot: 'beside',
    html: (view) =>
      `<div data-testid="drawer-left" class="drawer">${face(view)}<h2>${own(view)}</h2><p>+44 7700 900123</p></div>`,
  },
  'group information': {
    slot: 'beside',
    html: (view) =>
      `<div class="drawer"><header>Group info</header><div role="listitem">${contact(view)}</div><div role="listitem">${other(view)}</div><div role="listitem">${view.mine('You')} ${own(view)}</div></div>`,
  },
  'pinned message': { slot: 'over', html: (view) => `<div class="bar">${contact(view)}: pinned words</div>` },
  'search in the chat': {
    slot: 'over',
    html: (view) => `<div class="bar"><input class="planted" value="${escaped(view.reporter.name)}"></div>`,
  },
  'answer begun': {
    slot: 'under',
    html: (view) => `<div class="bar"><span>${contact(view)}</span> ${own(view)}: own words begun</div>`,
  },
  'menu of a message': {
    slot: 'layers',
    html: (view) => `<div role="application" class="menu"><ul><li>Reply</li><li>Message ${contact(view)}</li></ul></div>`,
  },
  'somebody is typing': { slot: 'side', html: (view) => `<div>${contact(view)} is typing…</div>` },
  'many unread chats': {
    slot: 'side',
    html: (view) =>
      Array.from({ length: 6 }, (_, index) => chat(view, index + 2, view.reporter.contact, `words ${index}`)).join(''),
  },
  'who joined': {
    slot: 'rows',
    html: (view) => notice(`${contact(view)} added you, ${own(view)}`),
  },
  'unread line': { slot: 'rows', html: (view) => notice(view.mine(LABELS[view.language].unreadMessages)) },
  'two own messages': {
    slot: 'rows',
    html: (view) =>
      row(view, { key: '3EB0C000000000000011', from: 'me', minute: '09:03', text: view.mine('More own words') }) +
      row(view, { key: '3EB0C000000000000012', from: 'me', minute: '09:03', text: view.mine('And more of them') }),
  },
  'other people between': {
    slot: 'rows',
    html: (view) =>
      row(view, { key: '3EB0C000000000000013', from: 'other', minute: '09:04', text: 'Further words of another person.' }),
  },
  'message naming the account': {
    slot: 'rows',
    html: (view) =>
      row(view, {
        key: '3EB0C000000000000014',
        from: 'other',
        minute: '09:04',
        text: 'As Fixture Reporter-Quellwyn said at the gate.',
      }),
  },
  'mention of a contact': {
    slot: 'rows',
    html: (view) =>
      row(view, {
        key: '3EB0C000000000000015',
        from: 'other',
        minute: '09:04',
        text: `Ask <span data-mention-jid="1" class="planted" style="display:inline-block;width:200px;overflow:hidden;white-space:nowrap;height:19px;vertical-align:top">@${escaped(view.reporter.contact)}</span> about it.`,
      }),
  },
  'reactions of people': {
    slot: 'bubble',
    html: (view) =>
      `<div data-testid="reaction-bubble" role="button" aria-label="Reactions ${view.acted ? '👍, You' : '👍'}">👍 2</div>`,
  },
  'card of a contact': {
    slot: 'rows',
    html: (view) =>
      row(view, {
        key: '3EB0C000000000000016',
        from: 'other',
        minute: '09:04',
        text: 'A card.',
        above: `<div style="height:19px;overflow:hidden">${contact(view)}</div>`,
      }),
  },
  'quote of a contact': {
    slot: 'rows',
    html: (view) =>
      row(view, {
        key: '3EB0C000000000000017',
        from: 'other',
        minute: '09:04',
        text: 'Words about that.',
        above: quote(contact(view), 'Words of a contact'),
      }),
  },
  'poll with an own vote': {
    slot: 'rows',
    html: (view) =>
      row(view, {
        key: '3EB0C000000000000018',
        from: 'other',
        minute: '09:04',
        text: 'Who was there?',
        above: `<div><span role="checkbox" aria-checked="${view.acted}" style="display:inline-block;width:19px;height:19px" ${view.acted ? 'class="planted"' : ''}></span> Yes</div>`,
      }),
  },
};

function face({ reporter }: View): string {
  return `<span style="display:inline-block;width:28px;height:28px;border-radius:50%;background:${reporter.avatar}"></span>`;
}

const own = (view: View) => view.mine(view.reporter.name);
const contact = (view: View) => view.mine(view.reporter.contact);
const other = (view: View) => view.mine(view.reporter.otherContact);

function at(view: View, slot: Slot): string {
  return view.parts.map((part) => (WHATSAPP_PARTS[part]?.slot === slot ? WHATSAPP_PARTS[part].html(view) : '')).join('');
}

interface Row {
  key: string;
  from: 'me' | 'author' | 'other';
  minute: string;
  /** Markup. */
  text: string;
  /** Markup above the words. */
  above?: string;
}

function row(view: View, { key, from, minute, text, above = '' }: Row): string {
  const { reporter, language } = view;
  const { you } = LABELS[language];
  const out = from === 'me';
  const sender = out ? reporter.name : from === 'author' ? reporter.contact : reporter.otherContact;
  const direct = view.has('chat of two');
  // Builds until 2026 wrote who sent it, and into which chat, into the id.
  const isOld = view.has('older build');
  const id = isOld ? `${out}_447700900111-1600000000@g.us_${key}` : key;
  const picture =
    out || direct
      ? ''
      : `<div data-testid="group-chat-profile-picture" role="button" tabindex="0" aria-label="Open chat details for ${escaped(sender)}" class="planted" style="width:28px;height:28px;overflow:hidden">P</div>`;
  const named = out || direct ? '' : `<div class="line"><span data-testid="author" dir="auto">${view.mine(sender)}</span></div>`;
  const ticks = out ? '<span aria-label=" Read " data-icon="msg-dblcheck"></span>' : '';
  return `<div role="row" class="${out ? 'out' : 'in'}"><div data-id="${id}" ${isOld ? `class="${out ? 'message-out' : 'message-in'}"` : `data-testid="conv-msg-${key}"`} tabindex="-1"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container">${picture}<div class="bubble"><span aria-label="${out ? you : escaped(sender)}:"></span>${named}${above}<div class="copyable-text" data-pre-plain-text="[${minute}, 18/11/2026] ${escaped(sender)}: "><span data-testid="selectable-text" dir="auto" class="selectable-text copyable-text"><span>${text}</span></span></div><div data-testid="msg-meta"><span dir="auto">${minute}</span>${ticks}</div></div></div></div></div></div></div>`;
}

function quote(author: string, words: string): string {
  return `<div data-testid="quoted-message"><div role="button" aria-label="Quoted message"><div class="line"><span data-testid="author" dir="auto">${author}</span></div><span dir="auto" class="quoted-mention">${words}</span></div></div>`;
}

function notice(words: string): string {
  return `<div role="row"><div class="focusable-list-item"><div data-testid="msg-notification-container" class="line"><span dir="auto">${words}</span></div></div></div>`;
}

function chat(view: View, index: number, title: string, words: string): string {
  return `<div role="row" data-testid="list-item-${index}" style="height:72px;overflow:hidden"><div role="gridcell"><div data-testid="cell-frame-container">${face(view)}<div data-testid="cell-frame-title"><span dir="auto" title="${escaped(title)}">${view.mine(title)}</span></div><div data-testid="cell-frame-secondary">${view.mine(words)}</div></div></div></div>`;
}

function html(view: View): string {
  const { language, direction, dark, reporter, unread } = view;
  const { name, id, contact: author, otherContact } = reporter;
  const { you, typeHere } = LABELS[language];
  const direct = view.has('chat of two');
  const title = direct ? author : 'Year 4 parents';
  const people = direct
    ? ''
    : ` <span data-testid="chat-subtitle" title="${escaped(`${author}, ${otherContact}, ${you}`)}">${contact(view)}, ${other(view)}, ${you}</span>`;
  const words = paragraphs(view).map(escaped).join('<br>');
  const quoted = view.has('no quote') ? '' : quote(view.mine(you), view.mine('Own words of the account'));
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>(${unread}) WhatsApp</title><script>window.store=${JSON.stringify({ me: id, name }).replaceAll('<', '')}</script>
<style>${colours(view)}body{margin:0;font:14px/19px sans-serif}html,body{background:${dark ? '#0b141a' : '#efeae2'}}.shell{display:flex;height:100vh}header.nav{width:64px;display:flex;flex-direction:column;justify-content:space-between}
#side{width:320px;overflow:hidden}#main{flex:1;display:flex;flex-direction:column;min-width:0}#main>header{height:60px;display:flex;gap:12px;overflow:hidden}#side,#main>header,.bubble,footer,.drawer,.bar{background:${dark ? '#202c33' : '#fff'}}.panelwrap{flex:1;position:relative}
[data-testid=conversation-panel-messages]{position:absolute;inset:0;overflow-y:auto;padding:12px 60px;display:flex;flex-direction:column}[role=row]{display:flex;margin:4px 0}[role=row].out{justify-content:flex-end}.bubble{width:420px;border-radius:8px;padding:6px}.out .bubble{background:${dark ? '#005c4b' : '#d9fdd3'}}
.line{height:19px;overflow:hidden;white-space:nowrap}[data-testid=msg-container]{display:flex;gap:6px}[data-testid=msg-meta]{text-align:right}footer{height:62px;overflow:hidden}.drawer{width:240px;overflow:hidden}.bar{height:40px;overflow:hidden}.menu{position:fixed;left:780px;top:420px;width:220px;height:90px;background:#999;z-index:5;overflow:hidden}.shrink .bubble{width:auto;max-width:560px}${view.css}</style></head><body><div id="app"><div class="shell ${view.has('bubbles as wide as their words') ? 'shrink' : ''}">
<header class="nav"><section data-testid="navbar-primary-section"><button data-navbar-item="true" aria-label="Chats">c</button></section><section data-testid="navbar-footer-section"><button data-navbar-item="true" aria-label="Profile">${face(view)}</button></section></header>
<div><div id="side"><div id="pane-side">${at(view, 'side')}<div data-testid="chat-list" role="grid" aria-label="Chat list">${chat(view, 0, title, `${author}: words`)}${chat(view, 1, otherContact, `see you, ${name}`)}</div></div></div></div>
<div id="main"><header data-testid="conversation-header">${face(view)}<div data-testid="conversation-info-header" role="button" tabindex="0"><span data-testid="conversation-info-header-chat-title" dir="auto">${direct ? contact(view) : title}</span>${people}</div></header>${at(view, 'over')}
<div class="copyable-area panelwrap"><div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0" role="application">
<div role="row"><div class="focusable-list-item"><div data-testid="msg-notification-container"><span dir="auto">18/11/2026</span></div></div></div>
${direct ? '' : row(view, { key: '3EB0C000000000000001', from: 'other', minute: '09:01', text: 'Words of another person.' })}
${row(view, { key: '3EB0C000000000000002', from: 'me', minute: '09:02', text: view.mine('Own words of the account') })}
${at(view, 'rows')}${row(view, { key: '3EB0C000000000000003', from: 'author', minute: '09:05', text: words, above: quoted + at(view, 'bubble') })}
</div></div>${at(view, 'under')}<footer><div data-testid="conversation-compose-box-input" contenteditable="true" role="textbox" aria-label="${typeHere}">${view.mine(`draft of ${name}`)}</div></footer></div>${at(view, 'beside')}</div></div>${at(view, 'layers')}</body></html>`;
}
