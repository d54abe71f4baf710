import { describe, expect, it } from 'vitest';
import { historyOf } from '../../histories/history.ts';
import {
  brokenPromise,
  factsOf,
  promisesOf,
  publishedVersion,
  revisionNotes,
  type Facts,
  type Promises,
} from '../../histories/promises.ts';
import { liveOf } from '../../histories/texts.ts';

const HISTORIES = 200;

/** Histories that found mistakes once. */
const FOUND = [513, 526, 768, 909, 1502, 1508, 2125, 2185, 2218, 2439, 2687];

const seeds = [...Array.from({ length: HISTORIES }, (_, index) => index + 1), ...FOUND];
let checked = 0;

describe('over random histories of renaming, rewording, moving, joining, deleting and merging', () => {
  it.each(seeds)(
    'every address ever published leads to its text, and nothing becomes another: %i',
    (seed) => {
      const promises: Promises = new Map();
      const facts: Facts = new Map();
      const revisions = new Map<string, string[]>();
      let version = 0;
      for (const world of historyOf(seed, liveOf)) {
        version += 1;
        const published = publishedVersion(world);
        for (const [address, word] of promisesOf(published)) promises.set(address, word);
        const broken = [...promises].flatMap(([address, word]) =>
          (['redirects', 'pages'] as const).flatMap((host) => {
            checked += 1;
            const problem = brokenPromise(address, word, world, published, host);
            return problem === undefined ? [] : [`version ${version}, ${host}: ${address} ${problem}`];
          }),
        );
        expect(broken).toEqual([]);

        const now = factsOf(published);
        expect(new Set(now.values()).size).toBe(now.size);
        for (const [word, fact] of now) expect([word, facts.get(word) ?? fact]).toEqual([word, fact]);
        for (const [word, fact] of now) facts.set(word, fact);
        for (const [word, notes] of revisionNotes(published)) {
          expect(notes.filter((note) => !note.includes(` ${word} `))).toEqual([]);
          expect(notes).toEqual(expect.arrayContaining(revisions.get(word) ?? []));
          revisions.set(word, notes);
        }
      }
    },
  );

  it('are many', () => {
    expect(checked).toBeGreaterThan(100_000);
  });
});
