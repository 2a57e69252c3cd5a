// The only server a driven browser can reach: answers the pages it was given under any address, and writes down every address asked for.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createNetServer, type AddressInfo, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

export interface AskedFor {
  address: string;
  method: string;
  /** `performance.now()` of this process, ms. */
  at: number;
}

export interface Answer {
  body: string | Uint8Array;
  /** Default 200. */
  status?: number;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
  /** How long to keep the browser waiting, ms. */
  delay?: number;
}

/** Answers what was sent; undefined ends the connection in the middle of an answer. */
export type Answering = (sent: Buffer, headers: IncomingMessage['headers']) => Answer | undefined;

const FIRST_BYTE_OF_TLS = 0x16;

/**
 * What Chromium asks for by itself at times of its own, whatever the flags say: parts of itself (each time under another
 * address), the accounts it is signed in to, a dictionary once somebody types, and the icon of a site whose page names none. No page
 * here and no extension asks in these forms.
 */
function isBrowsersOwn({ headers, url = '' }: IncomingMessage): boolean {
  return (
    (headers.host === 'update.googleapis.com' && 'x-goog-update-updater' in headers) ||
    (headers.host === 'accounts.google.com' && /^\/ListAccounts\?.*\bsource=ChromiumBrowser\b/.test(url)) ||
    (headers.host === 'redirector.gvt1.com' && url.startsWith('/edgedl/chrome/dict/')) ||
    (url === '/favicon.ico' && headers['sec-fetch-dest'] === 'image' && headers['sec-fetch-site'] === 'same-origin')
  );
}

/** One port for TLS and plain HTTP. What it was given no answer for is a 404, recorded all the same. */
export class RecordingServer {
  readonly asked: AskedFor[] = [];
  readonly #answers = new Map<string, Answer | Answering>();
  readonly #sockets = new Set<Socket>();
  readonly #door = createNetServer((socket) => this.#open(socket));
  readonly #https = createHttpsServer(makeCertificate(), (request, response) => this.#reply('https', request, response));
  readonly #http = createHttpServer((request, response) => this.#reply('http', request, response));

  /** Listens on a free port of this machine and says which. */
  static async start(): Promise<RecordingServer> {
    const server = new RecordingServer();
    await new Promise<void>((resolve, reject) => {
      server.#door.once('error', reject);
      server.#door.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  private constructor() {
    for (const [scheme, server] of [
      ['https', this.#https],
      ['http', this.#http],
    ] as const) {
      server.on('upgrade', (request: IncomingMessage, socket) => {
        this.#record(scheme.replace('http', 'ws'), request);
        socket.destroy();
      });
      server.on('clientError', (_error, socket) => socket.destroy());
    }
    this.#https.on('tlsClientError', () => undefined);
  }

  get port(): number {
    return (this.#door.address() as AddressInfo).port;
  }

  /** Answers this address (its fragment aside) from now on. */
  serve(address: string, answer: Answer | Answering): void {
    this.#answers.set(withoutFragment(address), answer);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => void this.#door.close(() => resolve()));
  }

  #open(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const start = socket.read() as Buffer | null;
      if (start === null) return;
      socket.unshift(start);
      (start[0] === FIRST_BYTE_OF_TLS ? this.#https : this.#http).emit('connection', socket);
    });
  }

  #reply(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const address = this.#record(scheme, request);
    const answer = this.#answers.get(address);
    if (typeof answer !== 'function') {
      request.resume();
      respond(response, answer ?? NOT_HERE);
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      respond(response, answer(Buffer.concat(parts), request.headers));
    });
  }

  #record(scheme: string, request: IncomingMessage): string {
    const address = withoutFragment(`${scheme}://${request.headers.host ?? 'unknown'}${request.url ?? '/'}`);
    if (!isBrowsersOwn(request)) this.asked.push({ address, method: request.method ?? 'GET', at: performance.now() });
    return address;
  }
}

const NOT_HERE: Answer = { status: 404, type: 'text/plain', body: 'not here' };

function respond(response: ServerResponse, answer: Answer | undefined): void {
  if (answer === undefined) {
    response.writeHead(200, { 'content-length': 1_000 }).write('half', () => response.destroy());
    return;
  }
  const headers = { 'content-type': answer.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...answer.headers };
  setTimeout(() => response.writeHead(answer.status ?? 200, headers).end(answer.body), answer.delay ?? 0);
}

function withoutFragment(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
