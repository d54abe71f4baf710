import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { SITE_FILE } from '../site-config/define-site.ts';

/** What the parser says of `src/site.ts`, with its place; `undefined` if its syntax is sound. */
export function settingsSyntaxError(): string | undefined {
  if (!existsSync(SITE_FILE)) return undefined;
  const { diagnostics = [] } = ts.transpileModule(readFileSync(SITE_FILE, 'utf8'), {
    fileName: SITE_FILE,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const [first] = diagnostics;
  if (!first?.file) return undefined;
  const { line, character } = first.file.getLineAndCharacterOfPosition(first.start ?? 0);
  const message = ts.flattenDiagnosticMessageText(first.messageText, '\n  ');
  return `${SITE_FILE}:${line + 1}:${character + 1}\n  ${message}\n  → Check this line and the one above for a missing comma, bracket or quotation mark.`;
}
