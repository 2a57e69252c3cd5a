// Asking a server on loopback: an authority of openssl's behind it, and everything that a server can do instead of answering.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { type AskTime, askForTime } from '@/utils/school/ask-time';
import { makeNonce, timeRequest } from '@/utils/signature/time-exchange';
import { sha256Bytes } from './time-sample';

const REPLY = { 'content-type': 'application/timestamp-reply' };
const closing: (() => Promise<unknown>)[] = [];
let authority: TimeAuthority;

beforeAll(() => {
  authority = new TimeAuthority({ key: 'RSA', between: true });
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Serve = (query: Buffer, response: ServerResponse, request: IncomingMessage) => void;

/** The address of a server that does this with each request. */
async function serving(serve: Serve): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      serve(Buffer.concat(parts), response, request);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`;
}

async function asking(server: string): Promise<AskTime> {
  return { server, imprint: await sha256Bytes(new TextEncoder().encode('Invented bytes.')), roots: [authority.root] };
}

const answer: Serve = (query, response) => void response.writeHead(200, REPLY).end(authority.reply(query));

describe('a server that answers', () => {
  it('gives a token that openssl accepts, and hears a digest and a random number', async () => {
    const heard: { query: Buffer; headers: IncomingMessage['headers'] }[] = [];
    const server = await serving((query, response, request) => {
      heard.push({ query, headers: request.headers });
      answer(query, response, request);
    });
    const obtained = await askForTime(await asking(server));
    expect(obtained.authority).toBe('Fixture Time Authority');
    expect(authority.verifies(obtained.token, Buffer.from('Invented bytes.'))).toBe(true);
    const [{ query, headers } = { query: Buffer.alloc(0), headers: {} }] = heard;
    expect(headers['content-type']).toBe('application/timestamp-query');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    const { imprint } = await asking(server);
    // TimeStampReq: version, imprint, nonce, certReq; the nonce alone is not known beforehand.
    const nonce = new Uint8Array(query.subarray(-11, -3));
    expect(query).toEqual(Buffer.from(timeRequest(imprint, nonce)));
  });

  it('is asked with another random number each time', async () => {
    const nonces = Array.from({ length: 50 }, () => Buffer.from(makeNonce()).toString('hex'));
    expect(new Set(nonces).size).toBe(50);
  });
});

describe('a server that does anything else', () => {
  it.each<[string, string, Serve]>([
    ['an HTTP error', 'time-unreachable', (_, response) => void response.writeHead(500, REPLY).end('x')],
    ['not found', 'time-unreachable', (_, response) => void response.writeHead(404).end()],
    ['a redirect', 'time-unreachable', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    [
      'a redirect that keeps the method',
      'time-unreachable',
      (_, response) => void response.writeHead(307, { location: '/tsa' }).end(),
    ],
    [
      'an answer cut off',
      'time-unreachable',
      (query, response) => {
        const reply = authority.reply(query);
        response.writeHead(200, { ...REPLY, 'content-length': reply.length });
        response.write(reply.subarray(0, 100), () => response.destroy());
      },
    ],
    ['nothing at all', 'time-unreachable', (_, response) => void response.destroy()],
    [
      'another content type',
      'time-answer',
      (query, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(authority.reply(query)),
    ],
    ['no content type', 'time-answer', (query, response) => void response.writeHead(200).end(authority.reply(query))],
    ['an empty answer', 'time-answer', (_, response) => void response.writeHead(200, REPLY).end()],
    ['words', 'time-answer', (_, response) => void response.writeHead(200, REPLY).end('<html>Please log in</html>')],
    ['a megabyte', 'time-answer', (_, response) => void response.writeHead(200, REPLY).end(Buffer.alloc(2 ** 20))],
    [
      'more and more without end',
      'time-answer',
      (_, response) => {
        response.writeHead(200, REPLY);
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(16 * 1024), () => setImmediate(more));
        };
        more();
      },
    ],
    [
      'that it refuses',
      'time-refused',
      (_, response) => void response.writeHead(200, REPLY).end(Buffer.from('30053003020102', 'hex')),
    ],
    [
      'the token of another question',
      'time-answer',
      async (_, response) => {
        const { imprint } = await asking('');
        response.writeHead(200, REPLY).end(authority.reply(timeRequest(imprint, makeNonce())));
      },
    ],
    [
      'the token of another file',
      'time-answer',
      async (query, response) => {
        const other = timeRequest(await sha256Bytes(new Uint8Array([7])), new Uint8Array(query.subarray(-11, -3)));
        response.writeHead(200, REPLY).end(authority.reply(other));
      },
    ],
    [
      'a token of somebody whom the school does not trust',
      'time-not-trusted',
      (query, response) => void response.writeHead(200, REPLY).end(new TimeAuthority().reply(query)),
    ],
  ])('%s: %s', async (_name, code, serve) => {
    await expect(askForTime(await asking(await serving(serve)))).rejects.toMatchObject({ code });
  });

  it('is not waited for longer than patience lasts, nor for a body that does not end', async () => {
    const silent = await serving(() => {});
    await expect(askForTime(await asking(silent), 200)).rejects.toMatchObject({ code: 'time-unreachable', details: 'timeout' });
    const slow = await serving((_, response) => void response.writeHead(200, REPLY).write('0'));
    await expect(askForTime(await asking(slow), 200)).rejects.toMatchObject({ code: 'time-unreachable', details: 'timeout' });
  });

  it('that is not there at all', async () => {
    await expect(askForTime(await asking('http://127.0.0.1:9/'))).rejects.toMatchObject({ code: 'time-unreachable' });
  });
});
