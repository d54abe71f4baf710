import { existsSync, readFileSync } from 'node:fs';
import type { FileProblem } from '../diagnostics/problem.ts';
import { paths } from '../permalinks/paths.ts';
import { SITE_FILE } from '../site-config/define-site.ts';
import { placeOfField } from '../site-config/field-place.ts';
import type { NavigationLink } from '../site-config/site-schema.ts';
import { linkProblems, type Places } from './link-problems.ts';

/** Links of the navigation that lead nowhere, and as warnings those that could be written better. */
export function navigationProblems(
  navigation: readonly NavigationLink[] = [],
  places: Places,
  source = existsSync(SITE_FILE) ? readFileSync(SITE_FILE, 'utf8') : '',
): { problems: FileProblem[]; warnings: FileProblem[] } {
  const links = navigation.map(({ name, address }) => ({
    url: address,
    text: name,
    ...placeOfAddress(source, address),
  }));
  const { problems, warnings } = linkProblems(links, paths.home, places);
  const inFile = (found: typeof problems) => found.map((problem) => ({ ...problem, file: SITE_FILE }));
  return { problems: inFile(problems), warnings: inFile(warnings) };
}

/** Where the navigation names an address; where it begins, if it is made by other means than a list of literals. */
function placeOfAddress(source: string, address: string): { line: number; column: number } {
  const field = placeOfField(source, 'navigation');
  const lines = source.split('\n');
  const at = lines.findIndex(
    (line, index) => index + 1 >= field.line && /["'`]/.test(line) && line.includes(address),
  );
  return at < 0 ? field : { line: at + 1, column: (lines[at] ?? '').indexOf(address) + 1 };
}
