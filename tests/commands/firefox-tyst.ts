// Firefox with the built extension in a fresh profile, cut off from every network but one recording server.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExtension } from './built-extension.ts';
import { Firefox } from './firefox.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { RecordingServer } from './recording-server.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's id in wxt.config.ts, and the host that this profile gives it. */
const ID = 'tyst@tyst.invalid';
const HOST = '5a4f2d0e-7b61-4c3a-9e58-0d1c2b3a4f5e';

/** Long enough for what a test does, short enough to be seen. */
const BACKGROUND_RESTS_MS = 2_000;

/** Every name is this machine, every web port the server's: there is no other network. */
function preferences(port: number, downloads: string): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${port};443=${port}`,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'intl.accept_languages': 'en-GB',
    // A permission that is asked for is given without the browser's own question, which no test can press.
    'extensions.webextOptionalPermissionPrompts': false,
    // The background page rests, and is woken by what it listens to.
    'extensions.background.idle.timeout': BACKGROUND_RESTS_MS,
  };
}

export class FirefoxTyst {
  readonly server: RecordingServer;
  readonly #firefox: Firefox;
  readonly #folder: string;

  static async start(path: string): Promise<FirefoxTyst> {
    const folder = mkdtempSync(join(tmpdir(), 'tyst-firefox-'));
    const server = await RecordingServer.start();
    const extension = await copyExtension(join(folder, 'extension'), 'firefox-mv3');
    const firefox = await Firefox.start(path, {
      preferences: preferences(server.port, join(folder, 'downloads')),
      ownWindow: true,
    });
    const started = new FirefoxTyst(firefox, server, folder);
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    await (await started.page('welcome.html')).close();
    return started;
  }

  private constructor(firefox: Firefox, server: RecordingServer, folder: string) {
    this.#firefox = firefox;
    this.server = server;
    this.#folder = folder;
  }

  /** Opens an address, or a page of the extension by its path, in the first tab. */
  async open(address: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(this.#firefox, this.#firefox.firstTab);
    await this.#firefox.open(address.includes(':') ? address : `moz-extension://${HOST}/${address}`);
    await this.#firefox.send('browsingContext.activate', { context: this.#firefox.firstTab });
    return page;
  }

  /** The extension's page at this path, once a tab shows it. */
  async page(path: string): Promise<FirefoxPage> {
    const address = `moz-extension://${HOST}/${path}`;
    const context = await waitUntil(`the page ${path} to open`, async () => {
      const { contexts } = await this.#firefox.send('browsingContext.getTree', {});
      return (contexts as { context: string; url: string }[]).find(({ url }) => url.startsWith(address))?.context;
    });
    return new FirefoxPage(this.#firefox, context);
  }

  /** Presses the toolbar button for the tab in front: the act of the browser's own window that grants `activeTab`. */
  pressToolbar(): Promise<FirefoxPopup> {
    return FirefoxPopup.open(this.#firefox, ID);
  }

  /** The path of the one file that was downloaded, once it is whole. */
  downloaded(): Promise<string> {
    const folder = join(this.#folder, 'downloads');
    return waitUntil('a download', () => {
      const names = readdirSync(this.#folder).includes('downloads') ? readdirSync(folder) : [];
      const [name] = names;
      if (names.length !== 1 || name === undefined || name.endsWith('.part')) return undefined;
      const path = join(folder, name);
      // Firefox keeps the file's place with an empty one, before and beside what is still being written.
      return statSync(path).size > 0 ? path : undefined;
    });
  }

  async close(): Promise<void> {
    await this.#firefox.close();
    await this.server.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
