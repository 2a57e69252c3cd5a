// A WhatsApp chat over several days, opened at its newest message: older ones load above as it is scrolled up; every person is invented.

export const CHAT_ADDRESS = 'https://web.whatsapp.com/';
/** Messages of one day. */
export const A_DAY = 12;
const DAYS = 6;
const FIRST_DAY = 10;

export interface DatedChat {
  /** The oldest day that this computer has, from 0. */
  oldest: number;
  /** What stands above it: the notice that a chat begins with, or the button that asks the phone for more. */
  above: 'beginning' | 'phone';
}

export function dayOfNovember(day: number): string {
  return `2026-11-${FIRST_DAY + day}`;
}

export function chatId(index: number): string {
  return `3EB0D0000000000${10_000 + index}`;
}

export const LAST_MESSAGE = DAYS * A_DAY - 1;

export function datedChat({ oldest, above }: DatedChat): string {
  const top =
    above === 'beginning'
      ? '<div role="row"><div data-testid="msg-notification-container"><span>Messages and calls are end-to-end encrypted.</span></div></div>'
      : '<div role="row"><button>Get older messages from your phone.</button></div>';
  return `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>WhatsApp</title><style>
body{margin:0;font:14px/19px Arial,sans-serif}.shell{display:flex;height:100vh}header.nav{width:64px}#side{width:320px}
#main{flex:1;display:flex;flex-direction:column;min-width:0}#main>header{height:60px}.panelwrap{flex:1;position:relative}
[data-testid=conversation-panel-messages]{position:absolute;inset:0;overflow-y:auto;overflow-anchor:auto}[role=row]{padding:8px 60px}.bubble{width:420px;background:#def;padding:6px}footer{min-height:62px}</style></head><body><div id="app"><div class="shell">
<header class="nav"><section data-testid="navbar-footer-section"><button data-navbar-item="true" aria-label="Profile">P</button></section></header>
<div><div id="side"><div id="pane-side"><div data-testid="chat-list" role="grid" aria-label="Chat list">Another chat</div></div></div></div>
<div id="main"><header data-testid="conversation-header"><div data-testid="conversation-info-header"><span data-testid="conversation-info-header-chat-title" dir="auto">Year 4 parents</span> <span data-testid="chat-subtitle">Contact Example 0, Contact Example 1, You</span></div></header>
<div class="copyable-area panelwrap"><div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0" role="application"><div id="rows"></div></div></div>
<footer><div data-testid="conversation-compose-box-input" contenteditable="true" role="textbox" aria-label="Type a message"></div></footer></div></div></div><script>
  const scroller = document.querySelector('[data-testid="conversation-panel-messages"]');
  const list = document.getElementById('rows');
  let from = ${DAYS};
  function dayHtml(day) {
    const date = String(${FIRST_DAY} + day) + '/11/2026';
    let html = '<div role="row"><div data-testid="date-divider"><span dir="auto">' + date + '</span></div></div>';
    for (let number = 0; number < ${A_DAY}; number++) {
      const index = day * ${A_DAY} + number;
      const sender = 'Contact Example ' + index % 3;
      const id = '3EB0D0000000000' + (10000 + index);
      const time = String(8 + number).padStart(2, '0') + ':15';
      html += '<div role="row"><div data-id="' + id + '" data-testid="conv-msg-' + id + '" tabindex="-1"><div data-testid="msg-container"><div class="bubble"><span aria-label="' + sender + ':"></span><div><span data-testid="author" dir="auto">' + sender + '</span></div><div class="copyable-text" data-pre-plain-text="[' + time + ', ' + date + '] ' + sender + ': "><span data-testid="selectable-text" class="selectable-text copyable-text"><span>Invented message ' + index + ' of a parent.</span></span></div><div data-testid="msg-meta"><span dir="auto">' + time + '</span></div></div></div></div></div>';
    }
    return html;
  }
  let loading = false;
  function older() {
    if (loading || from <= ${oldest} || scroller.scrollTop > 300) return;
    loading = true;
    setTimeout(() => {
      loading = false;
      from--;
      const before = scroller.scrollHeight - scroller.scrollTop;
      list.insertAdjacentHTML('afterbegin', dayHtml(from));
      if (from === ${oldest}) list.insertAdjacentHTML('afterbegin', ${JSON.stringify(top)});
      scroller.scrollTop = scroller.scrollHeight - before;
    }, 350);
  }
  for (const day of [${DAYS - 2}, ${DAYS - 1}]) { list.insertAdjacentHTML('beforeend', dayHtml(day)); from = Math.min(from, day); }
  scroller.scrollTop = scroller.scrollHeight;
  scroller.addEventListener('scroll', older);
</script></body></html>`;
}
