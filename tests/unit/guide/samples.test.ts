import { describe, expect, it } from 'vitest';
import { CALLOUT } from '../../../src/mdx/callouts.ts';
import { PULL_QUOTE } from '../../../src/mdx/text.ts';
import { frontMatterSchema } from '../../../src/content/schema.ts';
import { SAMPLES } from '../../../src/guide/samples.ts';

const all = SAMPLES.map(({ source, words }) => `${source}\n${words}`).join('\n');

describe('the guide for authors', () => {
  // The page about figures shows each of them.
  it.each([CALLOUT, PULL_QUOTE])('shows <%s>', (name) => {
    expect(all).toContain(name);
  });

  it.each(Object.keys(frontMatterSchema.shape))('shows the field %s', (field) => {
    expect(SAMPLES[0]?.source).toContain(`${field}:`);
  });

  it('has something to be seen for each, but for what is written and not seen', () => {
    expect(SAMPLES.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual(['front-matter']);
    expect(new Set(SAMPLES.map(({ name }) => name)).size).toBe(SAMPLES.length);
  });
});
