// A WhatsApp group chat as a reporter with a contact list of their own sees it, planted in every place of PLATFORMS §3.6.
import type { Reporter } from './reporter';

export function whatsappPage({ name, id, avatar, contact, otherContact }: Reporter): { address: string; html: string } {
  const face = `<span style="display:inline-block;width:28px;height:28px;border-radius:50%;background:${avatar}"></span>`;
  const row = (out: boolean, key: string, sender: string, minute: string, text: string, more = '') =>
    `<div role="row" class="${out ? 'out' : 'in'}"><div data-id="${key}" data-testid="conv-msg-${key}" tabindex="-1"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container">${
      out
        ? ''
        : `<div data-testid="group-chat-profile-picture" role="button" tabindex="0" aria-label="Open chat details for ${sender}">P</div>`
    }<div class="bubble"><span aria-label="${out ? 'You' : sender}:"></span>${out ? '' : `<div><span data-testid="author" dir="auto">${sender}</span></div>`}${more}<div class="copyable-text" data-pre-plain-text="[${minute}, 18/11/2026] ${
      out ? name : sender
    }: "><span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span>${text}</span></span></div><div data-testid="msg-meta"><span dir="auto">${minute}</span>${
      out ? '<span aria-label=" Read " data-icon="msg-dblcheck"></span>' : ''
    }</div></div></div></div></div></div></div>`;
  const quoted = `<div data-testid="quoted-message"><div role="button" aria-label="Quoted message"><span data-testid="author" dir="auto">You</span><span dir="auto" class="quoted-mention">Own words of the account</span></div></div>`;
  const chat = (index: number, title: string, words: string) =>
    `<div role="row" data-testid="list-item-${index}" style="height:72px"><div role="gridcell"><div data-testid="cell-frame-container">${face}<div data-testid="cell-frame-title"><span dir="auto" title="${title}">${title}</span></div><div data-testid="cell-frame-secondary">${words}</div></div></div></div>`;
  return {
    address: 'https://web.whatsapp.com/',
    html: `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>(2) WhatsApp</title><script>window.store={"me":"${id}","name":"${name}"}</script>
<style>body{margin:0;font:14px/19px sans-serif;background:#0b141a;color:#e9edef}.shell{display:flex;height:100vh}header.nav{width:64px;display:flex;flex-direction:column;justify-content:space-between}
#side{width:320px;background:#111b21}#main{flex:1;display:flex;flex-direction:column;min-width:0}#main>header{height:60px;background:#111b21;display:flex;gap:12px}.panelwrap{flex:1;position:relative}
[data-testid=conversation-panel-messages]{position:absolute;inset:0;overflow-y:auto;padding:12px 60px;display:flex;flex-direction:column}[role=row]{display:flex;margin:4px 0}[role=row].out{justify-content:flex-end}.bubble{width:420px;background:#202c33;border-radius:8px;padding:6px}.out .bubble{background:#005c4b}
[data-testid=msg-container]{display:flex;gap:6px}[data-testid=msg-meta]{text-align:right}footer{min-height:62px;background:#202c33}</style></head><body><div id="app"><div class="shell">
<header class="nav"><section data-testid="navbar-primary-section"><button data-navbar-item="true" aria-label="Chats">c</button></section><section data-testid="navbar-footer-section"><button data-navbar-item="true" aria-label="Profile">${face}</button></section></header>
<div><div id="side"><div id="pane-side"><div data-testid="chat-list" role="grid" aria-label="Chat list">${chat(0, 'Year 4 parents', `${contact}: words`)}${chat(1, otherContact, `see you, ${name}`)}</div></div></div></div>
<div id="main"><header data-testid="conversation-header">${face}<div data-testid="conversation-info-header" role="button" tabindex="0"><span data-testid="conversation-info-header-chat-title" dir="auto">Year 4 parents</span> <span data-testid="chat-subtitle" title="${contact}, ${otherContact}, You">${contact}, ${otherContact}, You</span></div></header>
<div class="copyable-area panelwrap"><div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0" role="application">
<div role="row"><div class="focusable-list-item"><div data-testid="msg-notification-container"><span dir="auto">18/11/2026</span></div></div></div>
${row(false, '3EB0C000000000000001', otherContact, '09:01', 'Words of another person.')}
${row(true, '3EB0C000000000000002', name, '09:02', 'Own words of the account')}
${row(false, '3EB0C000000000000003', contact, '09:05', 'Invented words about a school, sent by nobody.', quoted)}
</div></div><footer><div data-testid="conversation-compose-box-input" contenteditable="true" role="textbox" aria-label="Type a message">draft of ${name}</div></footer></div></div></div></body></html>`,
  };
}
