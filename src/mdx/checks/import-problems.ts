import { existsSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { closestMatch } from '../../diagnostics/closest-match.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { placeOf } from '../elements.ts';
import { parseCodeAt } from '../render/code.ts';

/** An import from a file beside the essay; from a package, which has no dot, the bundler finds it. */
const BESIDE = /^[ \t]*(?:import|export)\b[^'"]*?['"](\.[^'"]*)['"]/gm;

/** An import from a package. */
const PACKAGE =
  /^[ \t]*(?:import\s*|(?:import|export)\b[^'"=;]*?\bfrom\s*)['"]((?:@[\w.-]+\/)?[\w~][\w.~-]*)(?:\/[^'"]*)?['"]/gm;

/**
 * Imports of packages that are not installed, and of files that are not beside the essay.
 *
 * @param files What lies in the essay's folder, relative to it.
 */
export function importProblems(tree: Root, files: readonly string[]): Problem[] {
  return tree.children.flatMap((node): Problem[] => {
    if (node.type !== 'mdxjsEsm') return [];
    const found = [...node.value.matchAll(BESIDE)].flatMap((match): Problem[] => {
      const [statement, from = ''] = match;
      const line = placeOf(node).line + node.value.slice(0, match.index).split('\n').length - 1;
      if (statement.split('{').length !== statement.split('}').length) {
        return [
          {
            line,
            column: 1,
            message: 'The braces of this import do not match.',
            hint: `Write: import { name } from '${from}';`,
          },
        ];
      }
      const file = from.replace(/^\.\//, '').replace(/\?.*$/, '');
      // What lies elsewhere in the project is not known here; the bundler tells of it.
      if (file.startsWith('..') || files.includes(file)) return [];
      const meant = closestMatch(file, files);
      return [
        {
          line,
          column: 1,
          message: `The text imports "${from}", but there is no such file next to it.`,
          hint: meant
            ? `Did you mean "./${meant}"?`
            : 'Put the file in the text’s folder, or remove the import.',
        },
      ];
    });
    const misread = codeProblem(node);
    if (misread.length > 0) return found.length > 0 ? found : misread;
    return [...found, ...packageProblems(node)];
  });
}

function packageProblems(node: Extract<Nodes, { type: 'mdxjsEsm' }>): Problem[] {
  return [...node.value.matchAll(PACKAGE)].flatMap((match): Problem[] => {
    const [, name = ''] = match;
    if (builtinModules.includes(name) || isInstalled(name)) return [];
    return [
      {
        line: placeOf(node).line + node.value.slice(0, match.index).split('\n').length - 1,
        column: 1,
        message: `The text imports the package "${name}", which is not installed.`,
        hint: 'Remove the import and what uses it, or install the package.',
      },
    ];
  });
}

/** Whether a package is found from the project, whatever it exports. */
function isInstalled(name: string): boolean {
  const folders = createRequire(resolve('package.json')).resolve.paths(name) ?? [];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** What is wrong with imports and exports that are no code: a paragraph that begins with such a word is none, either. */
function codeProblem(node: Extract<Nodes, { type: 'mdxjsEsm' }>): Problem[] {
  try {
    parseCodeAt(node.value, { file: '', ...placeOf(node) });
    return [];
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    const [first = ''] = node.value.split('\n');
    const word = first.startsWith('import') ? '&#105;mport' : '&#101;xport';
    return [
      {
        ...(loc ? { line: loc.line, column: loc.column } : placeOf(node)),
        message: `The imports and exports that start here are not JavaScript: ${message.replace(/\.$/, '')}.`,
        hint: `Fix the code, or if the line is part of the text, write: ${word}${first.slice('import'.length)}`,
      },
    ];
  }
}
