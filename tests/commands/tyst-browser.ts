// Chromium with the built extension in a fresh profile, cut off from every network but one recording server.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { copyExtension, leaveOutPolicies } from './built-extension.ts';
import { findBrowser, QUIET_FLAGS } from './find-browser.ts';
import { PopupScreen } from './popup-screen.ts';
import { RecordingServer } from './recording-server.ts';
import { waitUntil } from './wait-until.ts';

export interface BrowserOptions {
  headless?: boolean;
  /** Of the window, CSS pixels; default 1280 × 900. */
  size?: { width: number; height: number };
  /** Device pixels per CSS pixel, as a high-resolution screen has them. */
  scale?: number;
  /** What `navigator.languages` says, comma-separated; default British English. */
  languages?: string;
  /** How large every page is shown, the popup among them, as set in the browser's settings; default 1. */
  zoom?: number;
  /** The folder of a browser that was killed: its profile and its very extension are used again. */
  folder?: string;
  /**
   * The manifest as it is shipped. Otherwise a school's policies are left out of it: no test can set one in the browser, and
   * Chromium tells what they are, which is nothing, only three seconds after it was started.
   */
  asShipped?: boolean;
}

/** How long a click or a wait may take that names no limit of its own. */
const PATIENCE_MS = 15_000;

/** Folders of browsers that run or were killed; none outlives this process, however it ends. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Opens by itself when the extension is installed. */
const WELCOME = 'welcome.html';

/** A running browser. `close` ends it and its server and removes what they left on the disk; `kill` leaves the folder behind. */
export class TystBrowser {
  readonly context: BrowserContext;
  readonly server: RecordingServer;
  readonly extensionId: string;
  readonly folder: string;
  readonly #cdp: CDPSession;

  static async start(options: BrowserOptions = {}): Promise<TystBrowser> {
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tyst-browser-'));
    folders.add(folder);
    const extension = join(folder, 'extension');
    const server = await RecordingServer.start();
    try {
      if (options.folder === undefined) await copyExtension(extension);
      if (options.asShipped !== true) leaveOutPolicies(extension);
      if (options.zoom !== undefined) setZoom(join(folder, 'profile'), options.zoom);
      const context = await launch(join(folder, 'profile'), extension, server.port, options);
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
      context.setDefaultTimeout(PATIENCE_MS);
      const browser = context.browser();
      if (browser === null) throw new Error('The browser ended while it started.');
      const started = new TystBrowser(context, server, new URL(worker.url()).host, await browser.newBrowserCDPSession(), folder);
      if (existsSync(join(extension, WELCOME))) await started.#closeWelcome();
      return started;
    } catch (error) {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(context: BrowserContext, server: RecordingServer, extensionId: string, cdp: CDPSession, folder: string) {
    this.context = context;
    this.server = server;
    this.extensionId = extensionId;
    this.#cdp = cdp;
    this.folder = folder;
  }

  /** Opens an address in a new tab and waits until it has loaded. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  /** Presses the toolbar button on this tab, a real gesture, and returns the popup that opens. */
  async pressToolbar(page: Page): Promise<PopupScreen> {
    await page.bringToFront();
    const tab = (await this.#targets('tab')).find((target) => target.url === page.url());
    if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
    // A popup that is still open gives way to the new one, and is there for a moment longer.
    const before = new Set((await this.#popups()).map(({ targetId }) => targetId));
    // Playwright's protocol types do not know this command yet.
    const send = this.#cdp.send.bind(this.#cdp) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId });
    const popup = await waitUntil('the popup to open', async () =>
      (await this.#popups()).find(({ targetId }) => !before.has(targetId)),
    );
    return PopupScreen.attach(this.#cdp, popup.targetId);
  }

  /** The address of a page of the extension. */
  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** The extension's page at this path, once a tab shows it. */
  async extensionPage(path: string, limit = 20_000): Promise<Page> {
    const page = await waitUntil(
      `the page ${path} to open`,
      () => this.context.pages().find((one) => one.url().startsWith(this.address(path))),
      limit,
    );
    await page.waitForLoadState('load');
    return page;
  }

  /** Ends the browser as a power cut would, without a word to any page, and leaves its folder for another start. */
  async kill(): Promise<void> {
    const { processInfo } = await this.#cdp.send('SystemInfo.getProcessInfo');
    const main = processInfo.find((one) => one.type === 'browser');
    if (main === undefined) throw new Error('The browser does not tell its process.');
    const closed = this.context.waitForEvent('close');
    process.kill(main.id, 'SIGKILL');
    await closed;
    await this.server.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /**
   * It would come to the front in the middle of something else. A browser that starts again opens it too: what the command line
   * loads is installed anew each time.
   */
  async #closeWelcome(): Promise<void> {
    await (await this.extensionPage(WELCOME)).close();
  }

  async #popups() {
    return (await this.#targets('page')).filter(({ url }) => url.startsWith(this.address('popup.html')));
  }

  async #targets(type: string) {
    return (await this.#cdp.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  }
}

/** Chromium counts zoom in steps of 1.2, for each of its storage partitions; `x` is the usual one. */
function setZoom(profile: string, zoom: number): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(1.2) } } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

async function launch(profile: string, extension: string, port: number, options: BrowserOptions): Promise<BrowserContext> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    viewport: null,
    env: { ...process.env, LANGUAGE: 'en_GB', TZ: 'Europe/London' },
    args: [
      ...QUIET_FLAGS,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--lang=en-GB',
      // Without it the headless screen is too small for the popup's 400 × 600.
      '--screen-info={1920x1200}',
      `--accept-lang=${options.languages ?? 'en-GB,en'}`,
      `--window-size=${width},${height}`,
      ...(options.scale === undefined ? [] : [`--force-device-scale-factor=${options.scale}`]),
    ],
  });
}
