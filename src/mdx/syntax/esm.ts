import { parseCode } from '../render/code.ts';

/** Statements as somebody who writes code begins them, right or wrong. */
const LOOKS_LIKE_CODE = [
  /^import\s*['"*{(]/,
  /^import\s+(?:type\s+)?[\p{L}$_][\w$]*(?:\s*,\s*[*{]|\s+from\s*(?:['"./]|\S+;?\s*$))/u,
  /^export\s*[*{]/,
  /^export\s+(?:const|let|var)\s+[\w$[{][^\n]*=/,
  /^export\s+(?:default\s+)?(?:async\s+)?function\b[^\n]*\(/,
  /^export\s+(?:default\s+)?(?:class|interface|enum)\b[^\n]*\{/,
  /^export\s+type\s+\w+[^\n]*=/,
  /^export\s+default\s+(?:[({['"`<]|new\s|[\w$.]+\s*(?:\(|;|=>|$))/,
];

/** Whether what MDX takes for imports and exports is a paragraph that begins with one of these words: “import duties rose”. */
export function isProse(value: string): boolean {
  const statement = value.trim();
  return !LOOKS_LIKE_CODE.some((pattern) => pattern.test(statement)) && !isCode(statement);
}

function isCode(value: string): boolean {
  try {
    parseCode(value);
    return true;
  } catch {
    return false;
  }
}
