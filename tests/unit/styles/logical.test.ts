import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Properties and utilities that name a side by its place instead of by its part in a line. */
const VALUE = String.raw`(?:[^\s;()]|\([^)]*\))+`;
const PHYSICAL = [
  /(?<=[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[^;}]*/g,
  /(?<=[\s;{])(?:(?:float|clear|text-align): (?:left|right)\b|(?:left|right):)[^;}]*/g,
  // Four values name all sides; right and left are the second and the fourth.
  new RegExp(
    String.raw`(?<=[\s;{])(?:margin|padding|inset|border-width): ${VALUE} (${VALUE}) ${VALUE} (?!\1;)${VALUE};`,
    'g',
  ),
  /(?<=class(?:=|:list=)[^>]*["'\s:-])(?:(?:[mp][lr]|left|right)-(?:\d|\[)|border-[lr]\b|rounded-(?:[lr]|[tb][lr])\b|(?:text|float)-(?:left|right)\b)[^\s"']*/g,
];

/** What runs from left to right in any language, or is measured. */
const EXCEPTIONS = /^src\/(?:figures\/[^/]+\/drawing\.css|outputs\/)/;

describe('styles', () => {
  it('name sides by their part in a line, so that they fit text from the right', () => {
    const found = globSync('src/**/*.{css,astro,tsx}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !EXCEPTIONS.test(file))
      .flatMap((file) =>
        PHYSICAL.flatMap((pattern) =>
          [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text.trim()}`),
        ),
      );
    expect(found).toEqual([]);
  });
});
