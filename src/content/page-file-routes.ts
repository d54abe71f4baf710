/**
 * Address of each route that is one file below `src/pages/` and has no parameters, with that file.
 *
 * `about/index.astro` → `/about/`; `robots.txt.ts` → `/robots.txt`
 *
 * @param files Files below `src/pages/`, relative to it.
 */
export function staticRoutes(files: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap((file): [string, string][] => {
      if (/\[|(?:^|\/)_/.test(file)) return [];
      const [, route, end = ''] = /^(.*)\.(astro|mdx?|html|[jt]s)$/.exec(file) ?? [];
      if (route === undefined) return [];
      const source = `src/pages/${file}`;
      if (/^[jt]s$/.test(end)) return [[`/${route}`, source]];
      if (route === '404') return [['/404.html', source]];
      return [[`/${route}/`.replace(/\/index\/$/, '/'), source]];
    }),
  );
}
