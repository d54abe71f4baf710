import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderState } from '../../../src/cli/folder-state.ts';
import { inputDigest, lastRun, writeLastRun, type RunSettings } from '../../../src/cli/last-run.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';

let root: string;
let settings: RunSettings;

/** Every kind of file that a project has. */
const FILES = [
  'src/site.ts',
  'astro.config.mjs',
  'package-lock.json',
  '.env.production',
  'public/.well-known/security.txt',
  'public/photo.jpg',
  'content/essays/a/index.mdx',
  'data/of-a-chart.csv',
  'dist/index.html',
  'dist/essays/a/index.html',
];

const put = (file: string, text = file) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = temporaryFolder();
  settings = {
    root,
    content: 'content',
    outDir: 'dist',
    cacheDir: 'node_modules/.astro',
    environment: { LANG: 'C', npm_lifecycle_event: 'start' },
  };
  for (const file of FILES) put(file);
});
afterEach(() => removeFolder(root));

/** Keeps an account of a build of what is there. */
const build = (expires?: number) =>
  writeLastRun('build', settings, {
    inputs: inputDigest(settings),
    output: folderState(join(root, 'dist')).digest,
    remarks: ['A draft.'],
    expires,
  });
const isUpToDate = (now = 0) => lastRun('build', settings, inputDigest(settings), now) !== undefined;

it('a site is up to date when nothing has changed, and says again what its build said', () => {
  expect(isUpToDate()).toBe(false);
  build();
  expect(lastRun('build', settings, inputDigest(settings), 0)?.remarks).toEqual(['A draft.']);
});

describe.each(FILES)('a site is built again when %s', (file) => {
  const path = () => join(root, file);
  it.each([
    ['has other words', () => appendFileSync(path(), '.')],
    [
      'has other words of the same length, written at the same time',
      () => {
        const then = new Date(2026, 0, 1);
        utimesSync(path(), then, then);
        build();
        writeFileSync(path(), file.toUpperCase());
        utimesSync(path(), then, then);
      },
    ],
    ['is gone', () => rmSync(path())],
    ['has another name', () => renameSync(path(), `${path()}.old`)],
    ['has a new file beside it', () => writeFileSync(`${path()}.new`, '')],
  ])('%s', (_, change) => {
    build();
    change();
    expect(isUpToDate()).toBe(false);
  });
});

it.each<[string, Partial<RunSettings>]>([
  ['another folder', { outDir: 'elsewhere' }],
  ['another cache', { cacheDir: '.cache/astro' }],
  ['other content', { content: 'content/essays' }],
  ['another variable', { environment: { LANG: 'C', SITE_URL: 'https://example.org' } }],
])('a site is built again with %s', (_, other) => {
  build();
  expect(inputDigest({ ...settings, ...other })).not.toBe(inputDigest(settings));
});

it('a site is built again on another day, which an expression in a text may show', () => {
  const [day, evening, next] = ['2026-11-29T01:00', '2026-11-29T23:00', '2026-11-30T01:00'].map((time) =>
    inputDigest(settings, new Date(time)),
  );
  expect(evening).toBe(day);
  expect(next).not.toBe(day);
});

it('it does not matter how the command was called, nor what lies in hidden folders and among packages', () => {
  build();
  settings.environment = { npm_lifecycle_event: 'build', SHLVL: '3', OLDPWD: '/', LANG: 'C' };
  for (const file of ['.git/HEAD', '.cache/cards/a.png', 'node_modules/astro/package.json']) put(file);
  expect(isUpToDate()).toBe(true);
});

it('a run is not kept if anything has changed while it ran', () => {
  const inputs = inputDigest(settings);
  put('content/essays/a/index.mdx', 'Other words.');
  writeLastRun('build', settings, { inputs, output: folderState(join(root, 'dist')).digest, remarks: [] });
  expect(isUpToDate()).toBe(false);
  put('content/essays/a/index.mdx');
  expect(isUpToDate()).toBe(false);
});

it('texts are looked at again when they have changed, and not when the site has', () => {
  const remarks = ['A text is hidden.'];
  writeLastRun('lint', settings, { inputs: inputDigest(settings), remarks });
  put('dist/index.html', 'Another site.');
  expect(lastRun('lint', settings, inputDigest(settings))?.remarks).toEqual(remarks);
  put('content/essays/a/index.mdx', 'Other words.');
  expect(lastRun('lint', settings, inputDigest(settings))).toBe(undefined);
});

it('a site is built again when a text that waited for its day is due', () => {
  build(1000);
  expect([999, 1000, 1001].map((now) => isUpToDate(now))).toEqual([true, false, false]);
});

it('follows links to folders, once', () => {
  mkdirSync(join(root, 'public/loop'));
  symlinkSync('..', join(root, 'public/loop/up'), 'dir');
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'photo.jpg'), 'a');
  symlinkSync(join('..', '..', elsewhere.replace(/.*[/\\]/, '')), join(root, 'public/photos'), 'dir');
  build();
  expect(isUpToDate()).toBe(true);
  writeFileSync(join(elsewhere, 'photo.jpg'), 'b');
  expect(isUpToDate()).toBe(false);
  removeFolder(elsewhere);
});
