// Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): Playwright drives only a Firefox of its own build.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of an installed Firefox, or undefined. `FIREFOX` names another. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'] ?? '', ...INSTALLED].find((path) => existsSync(path));
}

type Answer = { id: number; type: 'success' | 'error'; result: Record<string, unknown>; message?: string };

/** A headless Firefox with a fresh profile and one tab. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #context = '';
  #sent = 0;

  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'tyst-firefox-'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
    const process = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await addressOf(process)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => {
        reject(new Error('Firefox does not answer.'));
      });
    });
    const firefox = new Firefox(process, profile, socket);
    await firefox.#send('session.new', { capabilities: {} });
    const { contexts } = await firefox.#send('browsingContext.getTree', {});
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

  async open(address: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#context, url: address, wait: 'complete' });
  }

  /** The value of an expression of JSON values. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { value } = result as { value?: string };
    return value === undefined ? undefined : JSON.parse(value);
  }

  async chooseFiles(selector: string, files: readonly string[]): Promise<void> {
    const { nodes } = await this.#send('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'css', value: selector },
    });
    const sharedId = (nodes as { sharedId: string }[])[0]?.sharedId;
    await this.#send('input.setFiles', { context: this.#context, element: { sharedId }, files });
  }

  /** PNG of the whole page. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#send('browsingContext.captureScreenshot', { context: this.#context, origin: 'document' });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #send(method: string, params: object): Promise<Record<string, unknown>> {
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
      const address = /ws:\/\/[\d.:]+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    process.once('exit', () => {
      reject(new Error(`Firefox ended while it started:\n${said}`));
    });
  });
}
