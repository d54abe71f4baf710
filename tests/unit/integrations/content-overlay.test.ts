import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { contentOverlay } from '../../../src/integrations/content-overlay.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

mkdirSync('.cache/tests', { recursive: true });
const content = relative('.', mkdtempSync('.cache/tests/overlay-'));
const essay = join(content, 'essays/a.mdx');
mkdirSync(join(content, 'essays'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

const overlay = contentOverlay(content, 'en', createAddress('https://example.org'));
afterEach(() => overlay.hooks['astro:server:done']?.({} as never));

/** A development server as far as the overlay knows one. */
function startServer() {
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const ws = Object.assign(new EventEmitter(), { send: (message: unknown) => sent.push(message) });
  void overlay.hooks['astro:server:setup']?.({ server: { watcher, ws }, logger: console } as never);
  const save = (words: string) => {
    writeFileSync(
      essay,
      `---\ntitle: A\ndescription: B.\npublished: 2026-01-01\n---\n\n## Why?\n\n${words}\n`,
    );
    watcher.emit('all', 'change', resolve(essay));
  };
  /** Waits until so many messages were sent. */
  const messages = (count: number) =>
    vi.waitFor(() => expect(sent).toHaveLength(count), { timeout: 300_000, interval: 20 });
  return { sent, save, ws, messages };
}

it('shows what is wrong on every page, those opened later too, until it is fixed', async () => {
  const { sent, save, ws, messages } = startServer();
  const shown = {
    type: 'error',
    err: {
      message: expect.stringContaining('There is no page /fag/ on this site.') as string,
      id: resolve(essay),
      loc: { file: resolve(essay), line: 9, column: 1 },
    },
  };
  save('[So](/fag/).');
  expect(sent).toEqual([]);
  ws.emit('connection');
  await messages(1);
  ws.emit('connection');
  expect(sent).toMatchObject([shown, shown]);
  save('So.');
  await messages(3);
  ws.emit('connection');
  expect(sent.slice(2)).toEqual([{ type: 'full-reload' }]);
});

it('checks files that are saved together once', async () => {
  const { sent, save, ws, messages } = startServer();
  save('[So](/first/).');
  ws.emit('connection');
  await messages(1);
  save('[So](/fag/).');
  save('[So](/fug/).');
  save('[So](/fog/).');
  await messages(2);
  save('So.');
  await messages(3);
  expect(sent.slice(1)).toMatchObject([
    { err: { message: expect.stringContaining('/fog/') as string } },
    { type: 'full-reload' },
  ]);
});
