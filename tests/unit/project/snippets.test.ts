import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CALLOUT } from '../../../src/mdx/callouts.ts';
import { PULL_QUOTE } from '../../../src/mdx/text.ts';
import { documentOf } from '../../document.ts';

const FILE = '.vscode/writing.code-snippets';

// Owners who write elsewhere may delete it.
const isThere = existsSync(FILE);

// Prettier ends lists with commas there, which VS Code and YAML accept and JSON does not.
const snippets = parse(isThere ? readFileSync(FILE, 'utf8') : '{}') as Record<string, { body: string[] }>;

/** What a snippet inserts if its author accepts everything offered. */
function accepted(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, 'words of the answer');
}

describe.skipIf(!isThere)('the snippets for VS Code', () => {
  it.each(Object.entries(snippets))('the snippet "%s" inserts what the house accepts', (_, { body }) => {
    const inserted = accepted(body);
    const question = inserted.startsWith('## ') ? '' : '## Why? {/* #why */}\n\nThe words of the answer.\n\n';
    const source = `---\ntitle: T\ndescription: D.\npublished: 2026-01-01\n---\n\n${question}${inserted}\n`;
    const { problems } = documentOf('essay', 'an-essay', source, ['index.mdx', 'picture.jpg']);
    expect(problems).toEqual([]);
  });

  it('every element of texts has a snippet; a figure that somebody adds needs none', () => {
    const all = Object.values(snippets)
      .map(({ body }) => body.join('\n'))
      .join('\n');
    expect([CALLOUT, PULL_QUOTE].filter((name) => !all.includes(`<${name}`))).toEqual([]);
  });
});
