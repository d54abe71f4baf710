import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentReader, createSoundReader } from '../../../src/content/document-cache.ts';
import { readContent, readDocuments } from '../../../src/content/read-content.ts';
import * as reading from '../../../src/content/read-document.ts';

const ESSAY = 'essays/why-i-quit-data-science/index.mdx';

let folder = '';
let content = '';
let cache = '';
const read = vi.spyOn(reading, 'readDocument');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  content = join(folder, 'content');
  cache = join(folder, 'cache');
  cpSync('tests/fixtures/example', content, { recursive: true });
  read.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Files that were read, and not taken from the cache, since this was called last. */
function filesRead(): string[] {
  const files = read.mock.calls.map(([{ path }]) => path);
  read.mockClear();
  return files;
}

const append = (text: string) => {
  const file = join(content, ESSAY);
  writeFileSync(file, `${readFileSync(file, 'utf8')}${text}`);
};

describe.each([
  // A reader of its own for each reading is what one run of a command after another has.
  ['in memory', () => createDocumentReader()],
  ['on disk', () => undefined],
])('documents cached %s', (_, inMemory) => {
  let reader: ReturnType<typeof createDocumentReader> | undefined;
  beforeEach(() => {
    reader = inMemory();
  });
  const readAll = (language = 'en') =>
    readDocuments({ content, language, read: reader ?? createDocumentReader(cache) });

  it('are what reading them gives, and read once', () => {
    const first = readAll();
    expect(filesRead().length).toBe(first.documents.length);
    expect(first.documents.length).toBeGreaterThan(3);
    expect(readAll()).toEqual(first);
    expect(filesRead()).toEqual([]);
    expect(first).toEqual(readDocuments({ content, language: 'en' }));
  });

  it('are read again when their file has changed, and no other', () => {
    readAll();
    filesRead();
    append('\nSee [nothing](/essays/nothing/).\n');
    const { documents } = readAll();
    expect(filesRead()).toEqual(['why-i-quit-data-science/index.mdx']);
    expect(documents.flatMap(({ links }) => links)).toContainEqual(
      expect.objectContaining({ url: '/essays/nothing/' }),
    );
  });

  it('are read again when a file beside them comes or goes', () => {
    const picture = join(content, 'essays/why-i-quit-data-science/new.svg');
    append('\n![A line](./new.svg)\n');
    expect(readAll().problems).toHaveLength(1);
    filesRead();
    writeFileSync(picture, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(readAll().problems).toEqual([]);
    expect(filesRead()).toEqual(['why-i-quit-data-science/index.mdx']);
    rmSync(picture);
    expect(readAll().problems).toHaveLength(1);
  });

  it('are read again when the data of a chart in them changes, and no other', () => {
    const data = join(content, 'essays/why-i-quit-data-science/pay.csv');
    writeFileSync(data, 'year,pay\n2025,1\n2026,2\n');
    append('\n<LineChart title="Pay" data="./pay.csv" />\n');
    const values = () => {
      const { documents, problems } = readAll();
      return [
        problems.length,
        ...documents.flatMap(({ charts }) => charts.flatMap(({ series }) => series[0]?.values)),
      ];
    };
    expect(values()).toEqual([0, 1, 2]);
    filesRead();
    expect(values()).toEqual([0, 1, 2]);
    expect(filesRead()).toEqual([]);
    writeFileSync(data, 'year,pay\n2025,1\n2026,3\n');
    expect(values()).toEqual([0, 1, 3]);
    expect(filesRead()).toEqual(['why-i-quit-data-science/index.mdx']);
    writeFileSync(data, 'year,pay\n2025,1\n2026,three\n');
    expect(values()[0]).toBe(1);
  });

  it('are read again for another language', () => {
    readAll('en');
    filesRead();
    const { documents } = readAll('ja');
    expect(filesRead()).toHaveLength(documents.length);
  });
});

describe('the cache on disk', () => {
  const readAll = () => readContent({ content, language: 'en', read: createDocumentReader(cache) });

  it('has one entry for each document, however often that changes', () => {
    const { documents } = readAll();
    append('\nMore.\n');
    readAll();
    append('\nAnd more.\n');
    readAll();
    expect(readdirSync(cache)).toHaveLength(documents.length);
  });

  it('is left alone by whoever changes nothing', () => {
    readAll();
    const written = () => readdirSync(cache).map((file) => statSync(join(cache, file)).ino);
    const before = written();
    readAll();
    expect(written()).toEqual(before);
  });

  it('is replaced by what is in the files where it was damaged', () => {
    const first = readAll();
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"key":');
    expect(readAll()).toEqual(first);
  });

  it('says so where it cannot be written to', () => {
    writeFileSync(cache, 'a file');
    expect(readAll).toThrow(expect.objectContaining({ hint: expect.stringContaining('folder') as string }));
  });
});

describe('a reader of sound documents', () => {
  it('gives the last sound version of a broken one, and the new one when it is fixed', () => {
    const read = createSoundReader(createDocumentReader());
    const essay = () =>
      readDocuments({ content, language: 'en', read }).documents.find(({ file }) => file.endsWith(ESSAY));
    const sound = essay();
    const file = join(content, ESSAY);
    const text = readFileSync(file, 'utf8');
    append('\n![A line](./missing.svg)\n');
    expect(essay()).toBe(sound);
    writeFileSync(file, `${text}\nA sentence more.\n`);
    expect(essay()?.body).toContain('A sentence more.');
  });

  it('gives a document that was broken from the start as it is', () => {
    append('\n![A line](./missing.svg)\n');
    const read = createSoundReader(createDocumentReader());
    expect(readDocuments({ content, language: 'en', read }).problems).toHaveLength(1);
  });
});
