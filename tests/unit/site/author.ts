import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An essay of a test, from the headings and texts of its sections. */
export function essay(title: string, ...sections: [heading: string, text: string][]): string {
  return (
    `---\ntitle: ${title}\ndescription: An essay of a test of promises.\npublished: 2026-01-01\n---\n\n` +
    sections.map(([heading, text]) => `${heading}\n\n${text}\n`).join('\n')
  );
}

/** Writes an essay where authors put one. */
export function put(content: string, slug: string, text: string): void {
  mkdirSync(join(content, 'essays', slug), { recursive: true });
  writeFileSync(join(content, 'essays', slug, 'index.mdx'), text);
}

/** Runs the command that authors publish with, and gives what it said. */
export function publish(content: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/commands/publish.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: `./${content}` },
  });
  return stdout + stderr;
}
