// Calls the page reader in a tab: injected on the click's own grant, answered by return value, never waited for without end.
import { browser } from 'wxt/browser';
import { AppError, codeOf } from '@/utils/errors';
import { PAGE_READER, type Answer, type PageReader } from '@/utils/platforms/page-reader';

/** A page that has not answered by then is frozen or too busy (milliseconds). */
const LONGEST = 5_000;

type Method = keyof PageReader;
type Result<M extends Method> = Awaited<ReturnType<PageReader[M]>>;

/** Injects the page reader. Throws `page-forbidden`, `permission-lost` or `page-not-answering`. */
export async function injectPageReader(tabId: number): Promise<void> {
  await inTime(tabId, browser.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] }));
}

/** Asks the page reader of one tab. */
export type AskPage = <M extends Method>(method: M, ...args: Parameters<PageReader[M]>) => Promise<Result<M>>;

/** Asks the page reader; throws what it threw (by code), `permission-lost`, or `page-not-answering`. */
export async function askPage<M extends Method>(
  tabId: number,
  method: M,
  ...args: Parameters<PageReader[M]>
): Promise<Result<M>> {
  const [injection] = await inTime(
    tabId,
    browser.scripting.executeScript({ target: { tabId }, func: callReader, args: [PAGE_READER, method, JSON.stringify(args)] }),
  );
  const answer = injection?.result as Answer<Result<M>> | undefined | null;
  // No answer at all: the page was replaced while it was asked, and its reader went with it.
  if (!answer) throw new AppError('page-changed', 'no answer');
  if (!answer.ok) throw new AppError(codeOf(answer), answer.details);
  return answer.value;
}

/** Runs in the page: everything it needs comes by argument, everything it says goes by return value. */
async function callReader(name: string, method: string, args: string): Promise<Answer<unknown>> {
  const reader = (globalThis as unknown as Record<string, Record<string, (...args: unknown[]) => unknown> | undefined>)[name];
  const call = reader?.[method];
  if (call === undefined) return { ok: false, code: 'page-changed', details: 'no reader' };
  try {
    // Undefined is no JSON: a method that answers nothing answers null.
    return { ok: true, value: (await call(...(JSON.parse(args) as unknown[]))) ?? null };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unexpected';
    return { ok: false, code, details: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'thrown' };
  }
}

async function inTime<T>(tabId: number, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AppError('page-not-answering'));
    }, LONGEST);
  });
  try {
    return await Promise.race([call, late]);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const refused = refusal(error);
    // A page that goes elsewhere and a tab that is closed both take their frame away.
    if (refused.code === 'tab-closed' && (await isOpen(tabId)))
      throw new AppError('page-changed', refused.details, { cause: error });
    throw refused;
  } finally {
    clearTimeout(timer);
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** What the browser means when it refuses a script (Chromium's and Firefox's messages). */
function refusal(error: unknown): AppError {
  const message = error instanceof Error ? error.message : String(error);
  if (/No tab with id|Invalid tab ID|tab was closed|Frame with ID 0 was removed|No frame with id/i.test(message)) {
    return new AppError('tab-closed', message, { cause: error });
  }
  if (
    /chrome:\/\/|chrome-extension:\/\/|extensions gallery|ExtensionsSettings policy|Cannot access a|showing error page/i.test(
      message,
    )
  ) {
    return new AppError('page-forbidden', message, { cause: error });
  }
  if (/must request permission|Cannot access contents|Missing host permission/i.test(message)) {
    return new AppError('permission-lost', message, { cause: error });
  }
  return new AppError('page-not-answering', message, { cause: error });
}
