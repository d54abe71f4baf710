/** Matches the file of an essay below its collection's folder: `<essay>/index.mdx` or `<essay>.mdx`. */
const ESSAY_FILE = /^([^/]+?)(?:\/index)?\.mdx$/;

/** A slug that every file system, host and mail program keeps as it is. */
const LEGAL_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The slug of an essay from its file: the folder's name, or the file's where the essay has no folder.
 *
 * @param file Path below `content/essays/`, with slashes.
 * @returns `undefined` if the path is not that of an essay.
 */
export function writingSlug(file: string): string | undefined {
  return ESSAY_FILE.exec(file)?.[1];
}

/** Whether a slug can stand in an address for good: lower-case ASCII words joined by hyphens. */
export function isLegalSlug(slug: string): boolean {
  return LEGAL_SLUG.test(slug);
}
