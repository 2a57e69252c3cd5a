// A WhatsApp group chat whose messages stand in a virtual list that scrolls by itself; every person is invented.
import { CELL, CELLS, CODE_SCRIPT } from './bar-code.ts';
import { type Feed, wordsScript } from './feed.ts';
import { type VirtualList, virtualScript } from './virtual-list.ts';

const ADDRESS = 'https://web.whatsapp.com/';
/** Every seventh message is the viewer's own. */
const OWN_EVERY = 7;

function messageId(index: number): string {
  return `3EB0C0000000000${String(10_000 + index)}`;
}

export const WHATSAPP_FEED: Feed = {
  address: ADDRESS,
  page: whatsappThreadPage,
  isItem: (index) => index % OWN_EVERY !== 3,
  id: messageId,
};

function whatsappThreadPage(list: VirtualList): string {
  return `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>(2) WhatsApp</title><style>
body{margin:0;font:14px/19px Arial,sans-serif;background:#0b141a;color:#e9edef}.shell{display:flex;height:100vh}header.nav{width:64px}#side{width:clamp(150px,25vw,320px);background:#111b21}
#main{flex:1;display:flex;flex-direction:column;min-width:0}#main>header{flex:none;height:60px;background:#111b21}.panelwrap{flex:1;position:relative}
[data-testid=conversation-panel-messages]{position:absolute;inset:0;overflow-y:auto}[role=row]{display:flex;padding:4px ${CELL * CELLS + 16}px 4px 60px}[role=row].out{justify-content:flex-end}.bubble{width:min(420px,35vw);background:#202c33;border-radius:8px;padding:6px}.out .bubble{background:#ff00ff}
[data-testid=msg-meta]{text-align:right}footer{flex:none;height:62px;background:#202c33}</style></head><body><div id="app"><div class="shell">
<header class="nav"><section data-testid="navbar-footer-section"><button data-navbar-item="true" aria-label="Profile">P</button></section></header>
<div><div id="side"><div id="pane-side"><div data-testid="chat-list" role="grid" aria-label="Chat list">Another chat</div></div></div></div>
<div id="main"><header data-testid="conversation-header"><div data-testid="conversation-info-header"><span data-testid="conversation-info-header-chat-title" dir="auto">Year 4 parents</span> <span data-testid="chat-subtitle">Contact Example 0, Contact Example 1, You</span></div></header>
<div class="copyable-area panelwrap"><div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0" role="application">
<div id="rows"></div><div id="spinner" role="progressbar" style="height:40px">Loading</div>
</div></div><footer><div data-testid="conversation-compose-box-input" contenteditable="true" role="textbox" aria-label="Type a message"></div></footer></div></div></div><script>
  const list = document.getElementById('rows');
  list.style.position = 'relative';
  const spinner = document.getElementById('spinner');
  const scroller = document.querySelector('[data-testid="conversation-panel-messages"]');
  const bars = [[document.querySelector('#main > header'), [60, 92, 48]], [document.querySelector('footer'), [62, 120, 62]]];
  ${wordsScript(list)}
  ${CODE_SCRIPT}
  function rowHtml(index) {
    const own = index % ${OWN_EVERY} === 3;
    const sender = own ? 'Fixture Reporter' : 'Contact Example ' + index % 5;
    const id = '3EB0C0000000000' + (10000 + index);
    const time = String(8 + Math.floor(index / 60)).padStart(2, '0') + ':' + String(index % 60).padStart(2, '0');
    const readMore = cut[index] ? '… <button class="read-more-button">Read more</button>' : '';
    return '<div role="row" class="' + (own ? 'out' : 'in') + '"><div data-id="' + id + '" data-testid="conv-msg-' + id + '" tabindex="-1"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container"><div class="bubble"><span aria-label="' + (own ? 'You' : sender) + ':"></span>' + (own ? '' : '<div><span data-testid="author" dir="auto">' + sender + '</span></div>') + '<div class="copyable-text" data-pre-plain-text="[' + time + ', 18/11/2026] ' + sender + ': "><span data-testid="selectable-text" class="selectable-text copyable-text"><span>' + words[index] + '</span></span>' + readMore + '</div><div data-testid="msg-meta"><span dir="auto">' + time + '</span>' + (own ? '<span aria-label=" Read " data-icon="msg-dblcheck"></span>' : '') + '</div></div></div></div></div></div>' + codeHtml(index) + '</div>';
  }
  ${virtualScript(list)}
</script></body></html>`;
}
