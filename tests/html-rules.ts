import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules of the HTML standard alone, without matters of taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

/**
 * What is invalid in pages of a built site, all unless some are named, as `file:line:column rule: message`, and how many
 * pages there are.
 *
 * @param htmlOf What of a page is checked.
 */
export async function htmlProblems(
  site: string,
  files: readonly string[] = globSync('**/*.html', { cwd: site }),
  htmlOf: (html: string, file: string) => string = (html) => html,
): Promise<{ pages: number; problems: string[] }> {
  const problems: string[] = [];
  for (const file of files) {
    const html = htmlOf(readFileSync(join(site, file), 'utf8'), file);
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      problems.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  return { pages: files.length, problems };
}
