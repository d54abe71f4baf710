import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { contentOverlay } from '../../../src/integrations/content-overlay.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

mkdirSync('.cache/tests', { recursive: true });
const content = relative('.', mkdtempSync('.cache/tests/overlay-'));
const essay = join(content, 'essays/a.mdx');
mkdirSync(join(content, 'essays'));
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** A development server as far as the overlay knows one. */
function startServer() {
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const ws = Object.assign(new EventEmitter(), { send: (message: unknown) => sent.push(message) });
  const { hooks } = contentOverlay(content, 'en', createAddress('https://example.org'));
  void hooks['astro:server:setup']?.({ server: { watcher, ws } } as never);
  const save = (words: string) => {
    writeFileSync(
      essay,
      `---\ntitle: A\ndescription: B.\npublished: 2026-01-01\n---\n\n## Why?\n\n${words}\n`,
    );
    watcher.emit('all', 'change', resolve(essay));
  };
  return { sent, save, ws };
}

it('shows what is wrong on every page, those opened later too, until it is fixed', () => {
  const { sent, save, ws } = startServer();
  const shown = {
    type: 'error',
    err: {
      message: expect.stringContaining('There is no page /fag/ on this site.') as string,
      id: resolve(essay),
      loc: { file: resolve(essay), line: 9, column: 1 },
    },
  };
  save('So.');
  vi.runAllTimers();
  expect(sent).toEqual([]);
  save('[So](/fag/).');
  expect(sent).toEqual([]);
  vi.runAllTimers();
  ws.emit('connection');
  expect(sent).toMatchObject([shown, shown]);
  save('So.');
  vi.runAllTimers();
  ws.emit('connection');
  expect(sent.slice(2)).toEqual([{ type: 'full-reload' }]);
});

it('checks files that are saved together once', () => {
  const { sent, save } = startServer();
  save('[So](/fag/).');
  save('[So](/fug/).');
  save('[So](/fog/).');
  vi.runAllTimers();
  expect(sent).toMatchObject([{ err: { message: expect.stringContaining('/fog/') as string } }]);
});
