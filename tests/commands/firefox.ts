// Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): Playwright drives only a Firefox of its own build.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of an installed Firefox, or undefined. `FIREFOX` names another. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'] ?? '', ...INSTALLED].find((path) => existsSync(path));
}

type Answer = { id: number; type: 'success' | 'error'; result: Record<string, unknown>; message?: string };

export interface FirefoxOptions {
  /** Beside Firefox's own, as about:config has them. */
  preferences?: Record<string, string | number | boolean>;
  /** Lets the driver act in the browser's own window, where the toolbar is, and open pages of extensions. */
  ownWindow?: boolean;
}

/** A headless Firefox with a fresh profile and one tab. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  /** The tab that it began with. */
  #context = '';
  #sent = 0;

  static async start(path: string, { preferences = {}, ownWindow = false }: FirefoxOptions = {}): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'tyst-firefox-'));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
    if (ownWindow) args.push('--remote-allow-system-access');
    const process = spawn(path, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await addressOf(process)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => {
        reject(new Error('Firefox does not answer.'));
      });
    });
    const firefox = new Firefox(process, profile, socket);
    // No certificate of a test's own server is known to any browser.
    await firefox.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { contexts } = await firefox.send('browsingContext.getTree', {});
    firefox.#context = (contexts as { context: string }[])[0]?.context ?? '';
    return firefox;
  }

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  get firstTab(): string {
    return this.#context;
  }

  async open(address: string, context = this.#context): Promise<void> {
    await this.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  }

  /** The value of an expression of JSON values, in the first tab or in another context. Rejects with what the expression throws. */
  async evaluate(expression: string, context = this.#context): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error((exceptionDetails as { text: string }).text);
    const { value } = result as { value?: string };
    return value === undefined ? undefined : JSON.parse(value);
  }

  async chooseFiles(selector: string, files: readonly string[], context = this.#context): Promise<void> {
    const { nodes } = await this.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
    });
    const sharedId = (nodes as { sharedId: string }[])[0]?.sharedId;
    await this.send('input.setFiles', { context, element: { sharedId }, files });
  }

  /** The left button of a mouse, at a place of the window in CSS pixels. */
  async click(context: string, x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** PNG of the whole page. */
  async picture(context = this.#context): Promise<Buffer> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context, origin: 'document' });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** One command of WebDriver BiDi; rejects with what Firefox says against it. */
  send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = (this.#sent += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ type, result, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message ?? ''}`));
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** Firefox tells on its error stream where it listens. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += String(chunk);
      // To its line's end: what comes in pieces may end in the middle of the port.
      const address = /ws:\/\/[\d.:]+(?=\s)/.exec(said)?.[0];
      if (address) resolve(address);
    });
    process.once('exit', () => {
      reject(new Error(`Firefox ended while it started:\n${said}`));
    });
  });
}
