import { existsSync, readFileSync } from 'node:fs';

/** The project's README; `undefined` where the owner of the site has written one of their own, or none. */
export const PROJECT_README: string | undefined = readProjectReadme();

function readProjectReadme(): string | undefined {
  const text = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  return text.startsWith('# Asked & Answered') ? text : undefined;
}
