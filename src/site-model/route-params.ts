/**
 * The parameters by which a file below `src/pages/` makes an address.
 *
 * `/essays/why/so/` with `/essays/[essay]/[question]`, or with `/essays/[essay]/[question]/index.html` →
 * `{ essay: 'why', question: 'so' }`
 *
 * @param routePattern Pattern of the file's route, as Astro gives it to `getStaticPaths`.
 * @returns `undefined` if the file does not make it.
 */
export function routeParams(path: string, routePattern: string): Record<string, string> | undefined {
  const pieces = routePattern.replace(/\/index\.html$/, '').split(/\[(\.{3})?(\w+)\]/);
  const expression = pieces.map((piece, index) => {
    // Between two pieces of text come the dots, if any, and the name of a parameter.
    if (index % 3 === 0) return RegExp.escape(piece);
    return index % 3 === 1 ? '' : `(?<${piece}>${pieces[index - 1] ? '.+' : '[^/]+'})`;
  });
  const { groups } = new RegExp(`^${expression.join('')}$`).exec(path.replace(/\/$/, '')) ?? {};
  return groups && { ...groups };
}
