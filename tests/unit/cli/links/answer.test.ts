import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Answer } from '../../../../src/cli/links/answer.ts';
import { askAll, hasNoNetwork } from '../../../../src/cli/links/ask-all.ts';

const asked: string[] = [];
let atOnce = 0;
let most = 0;

const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(`${request.method} ${path} ${request.headers['user-agent']}`);
  atOnce += 1;
  most = Math.max(most, atOnce);
  response.on('close', () => (atOnce -= 1));
  const [, status = '200', to] = path.split(/[/?]/);
  if (status === 'slow') return;
  if (status === 'no-head') return void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x');
  if (status === 'loop') return void response.writeHead(302, { Location: path }).end();
  response.writeHead(Number(status), to ? { Location: `/${to}` } : {}).end();
});
let base: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** An address that nobody listens at. */
async function closed(): Promise<string> {
  const brief = createServer();
  await once(brief.listen(0, '127.0.0.1'), 'listening');
  const { port } = brief.address() as AddressInfo;
  await once(brief.close(), 'close');
  return `http://127.0.0.1:${port}/`;
}

/** Only what never answers makes the checker wait to the end of its patience, in milliseconds. */
const patienceFor = (path: string) => (path === '/slow' ? 300 : 60_000);

const answer = (path: string) => ask(`${base}${path}`, { patience: patienceFor(path), agent: 'a-checker' });

describe('asking an address whether it is there', () => {
  it.each<[string, Answer]>([
    ['/200', { state: 'there' }],
    ['/302/200', { state: 'there' }],
    ['/no-head', { state: 'there' }],
    ['/404', { state: 'gone', why: '404 Not Found' }],
    ['/410', { state: 'gone', why: '410 Gone' }],
    ['/301/404', { state: 'gone', why: '404 Not Found' }],
    ['/403', { state: 'unsure', why: '403 Forbidden' }],
    ['/503', { state: 'unsure', why: '503 Service Unavailable' }],
    ['/slow', { state: 'unsure', why: 'timed out' }],
    ['/loop', { state: 'unsure', why: 'more than 20 redirects' }],
  ])('takes %s for %o', async (path, expected) => {
    expect(await answer(path)).toEqual(expected);
  });

  it('says where it has moved for good, and only then', async () => {
    expect(await answer('/301/200')).toEqual({ state: 'moved', to: `${base}/200` });
    expect(await answer('/308/200')).toEqual({ state: 'moved', to: `${base}/200` });
    expect(await answer('/307/200')).toEqual({ state: 'there' });
  });

  it('asks for the whole only where the head is refused, and says who asks', async () => {
    asked.length = 0;
    await answer('/200');
    await answer('/404');
    expect(asked).toEqual(['HEAD /200 a-checker', 'HEAD /404 a-checker', 'GET /404 a-checker']);
  });

  it('knows a host that does not listen, and a name that nobody has', async () => {
    expect(await ask(await closed(), { patience: 300, agent: 'a' })).toMatchObject({
      state: 'unreached',
    });
    const unnamed = await ask('http://nobody.invalid/', { patience: 3000, agent: 'a' });
    expect(unnamed).toMatchObject({ state: 'unreached' });
  });

  it('asks one host for one thing at a time', async () => {
    most = 0;
    const addresses = Array.from({ length: 8 }, (_, index) => `${base}/200?${index}`);
    const answers = await askAll(addresses, (address) => ask(address, { patience: 300, agent: 'a' }));
    expect([...answers.keys()].toSorted()).toEqual(addresses.toSorted());
    expect(most).toBe(1);
  });
});

it('takes it for a missing network only if nothing at all was reached', () => {
  const unreached: Answer = { state: 'unreached', why: 'no such host' };
  expect(hasNoNetwork(new Map([['a', unreached]]))).toBe(true);
  expect(
    hasNoNetwork(
      new Map<string, Answer>([
        ['a', unreached],
        ['b', { state: 'gone', why: '404' }],
      ]),
    ),
  ).toBe(false);
  expect(hasNoNetwork(new Map())).toBe(false);
});
