// What can go wrong while a thread is captured, as far as it can be produced here, and what the draft must say of each.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { OTHER_ADDRESS, type ThreadRun, inWorker, killWorker, setWindow } from './thread-run';

/** The list as it stands in a report of a whole run; what cannot be produced here is named in docs/faults.md. */
export interface Fault {
  name: string;
  happens: (run: ThreadRun) => Promise<unknown>;
  /** Sets of reasons that are true of it: which of them, the moment decides. */
  reasons: IncompleteReason[][];
  /** Whether a review opens by itself; else the draft waits in the popup. */
  opens: boolean;
  /** `same`: the page is there, is put back and shows the same, so that the capture can go on. */
  page: 'same' | 'changed' | 'gone';
  /** Brings about what going on needs: the window as it was, the page in front. */
  mend?: (run: ThreadRun) => Promise<unknown>;
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'the page goes to another address of the site',
    happens: ({ page, site }) => page.goto(site.elsewhere),
    reasons: [['page-changed']],
    opens: true,
    page: 'gone',
  },
  {
    name: 'the page goes to another site, which ends the permission',
    happens: ({ page }) => page.goto(OTHER_ADDRESS),
    // A question that is on its way just then only finds its page gone.
    reasons: [['permission-lost'], ['page-changed']],
    opens: true,
    page: 'same',
    mend: ({ page, site }) => page.goto(site.address),
  },
  {
    name: 'the tab is closed',
    happens: ({ page }) => page.close(),
    reasons: [['tab-left']],
    opens: true,
    page: 'gone',
  },
  {
    name: 'another tab is brought to the front',
    happens: ({ tyst }) => tyst.open('about:blank'),
    reasons: [['tab-left']],
    opens: true,
    page: 'same',
  },
  {
    name: 'the window is resized',
    happens: (run) => setWindow(run, { width: 1000, height: 700 }),
    reasons: [['window-or-zoom-changed']],
    opens: true,
    page: 'same',
    mend: (run) => setWindow(run, { width: 1280, height: 900 }),
  },
  {
    name: 'the page is zoomed',
    happens: (run) => zoom(run, 1.5),
    reasons: [['window-or-zoom-changed']],
    opens: true,
    page: 'same',
    mend: (run) => zoom(run, 1),
  },
  {
    name: 'the page is busy and answers nothing',
    happens: ({ page }) =>
      page.evaluate(() => {
        setTimeout(() => {
          for (const end = performance.now() + 9_000; performance.now() < end;);
        });
      }),
    reasons: [['content-not-loaded']],
    opens: true,
    page: 'same',
  },
  {
    name: 'the page takes the thread away',
    happens: ({ page, site }) => page.evaluate((list) => document.querySelector(list)?.remove(), site.list),
    reasons: [['page-changed']],
    opens: true,
    page: 'changed',
  },
  {
    name: 'the page turns its rows into rubbish',
    happens: ({ page, site }) =>
      page.evaluate((list) => {
        for (const row of document.querySelectorAll(`${list} > *`)) row.innerHTML = `<p>${'￿'.repeat(500)}</p>`.repeat(9);
      }, site.list),
    // What stands there now may look like something that still loads.
    reasons: [['page-changed'], ['content-not-loaded', 'page-changed'], ['page-changed', 'tiles-do-not-meet']],
    opens: true,
    page: 'changed',
  },
  {
    name: 'what the page answers is rubbish',
    happens: ({ tyst }) =>
      inWorker(tyst, "chrome.scripting.executeScript = async () => [{ result: { ok: true, value: 'rubbish' } }]; 0"),
    reasons: [['content-not-loaded']],
    opens: true,
    page: 'same',
    mend: killWorker,
  },
  {
    name: 'the disk is full',
    happens: ({ tyst }) =>
      inWorker(tyst, "IDBObjectStore.prototype.add = () => { throw new DOMException('planted', 'QuotaExceededError'); }; 0"),
    reasons: [['content-not-loaded']],
    opens: true,
    page: 'same',
    mend: killWorker,
  },
  {
    name: 'a newer version closes the database',
    happens: ({ keeper }) => keeper.evaluate(closeConnections),
    // Nothing could be written any more: the draft knows no more than after the end of the browser.
    reasons: [['cancelled']],
    opens: false,
    page: 'same',
  },
  {
    name: 'the person stops it',
    happens: ({ popup }) => popup?.press('button', /^Stop and keep what there is$/) ?? Promise.reject(new Error('no popup')),
    reasons: [['cancelled']],
    opens: true,
    page: 'same',
  },
];

/** Of the tab that the thread is in; without a permission for its address it is found by being in front. */
async function zoom({ tyst, page }: ThreadRun, factor: number): Promise<void> {
  await page.bringToFront();
  await inWorker(tyst, `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`);
}

/** As a newer Tyst does when it opens the database; it gives up again, so that this one can still read it. */
function closeConnections(): Promise<void> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tyst', 9_999);
    open.addEventListener('upgradeneeded', () => open.transaction?.abort());
    open.addEventListener('error', () => {
      resolve();
    });
  });
}
