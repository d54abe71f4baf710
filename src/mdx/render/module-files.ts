/** A module that a text needs for something of its author's, as a file that is not there, beside the text. */
export interface ModuleFile {
  /** File of the text. */
  text: string;
  /** Number of the module among those of the text. */
  number: number;
}

/** `content/essays/an-essay/index.mdx` and 0 → `content/essays/an-essay/index.module-0.mdx`, which resolves imports alike. */
export function moduleFile({ text, number }: ModuleFile): string {
  return text.replace(/\.mdx$/, `.module-${number}.mdx`);
}

/** The text and the number of such a file; `undefined` for any other file. */
export function moduleFileAt(file: string): ModuleFile | undefined {
  const [, text, number] = /^(.*)\.module-(\d+)\.mdx$/.exec(file) ?? [];
  return text === undefined ? undefined : { text: `${text}.mdx`, number: Number(number) };
}

/** Id of a module in its collection. */
export function moduleId(kind: string, slug: string, number: number): string {
  return `${kind}/${slug}/${number}`;
}
