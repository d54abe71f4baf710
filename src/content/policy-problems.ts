import type { Problem } from '../diagnostics/problem.ts';
import type { ExternalUse } from '../mdx/external-uses.ts';
import { isAllowed, LOADED, type AllowedHosts } from '../site-config/allowed-hosts.ts';

/** What to do instead of loading something from another site. */
const INSTEAD: Readonly<Record<ExternalUse['kind'], string>> = {
  pictures: 'Put the picture next to the text, ![What it shows](./picture.png), or',
  media: 'Put the file next to the text, <Video src="./talk.mp4" title="…" />, or',
  frames: 'Write <Embed url="…" title="…" />, which asks the reader first, and',
  scripts: 'Remove it; anything interactive is a component next to the text. Or',
  forms: 'Link to the form, or',
};

/**
 * What the policy of the pages would keep from a text without a word: everything of other sites that src/site.ts does not
 * allow.
 *
 * @param own Origin of the site itself.
 */
export function policyProblems(uses: readonly ExternalUse[], allowed: AllowedHosts, own: string): Problem[] {
  return uses.flatMap(({ kind, url, by, line, column }): Problem[] => {
    const target = URL.parse(url);
    if (target?.origin === own || isAllowed(url, allowed[kind])) return [];
    const place = { line, column };
    if (!target || !/^https?:$/.test(target.protocol)) {
      return [
        {
          ...place,
          message: `${by} has the address ${url.slice(0, 80)}, which pages may not load.`,
          hint: 'Put the file next to the text, and write ./ and its name.',
        },
      ];
    }
    const secure = target.protocol === 'https:' ? '' : ' (and write the address with https://)';
    const verb = kind === 'forms' ? 'sends to' : 'loads from';
    return [
      {
        ...place,
        message: `${by} ${verb} ${target.host}, but the site’s security policy does not allow ${LOADED[kind]} there.`,
        hint:
          kind === 'frames' && by === '<Embed>'
            ? `Allow it in src/site.ts${secure}: allowedHosts: { frames: ['https://${target.host}'] }`
            : `${INSTEAD[kind]} allow it in src/site.ts${secure}: allowedHosts: { ${kind}: ['https://${target.host}'] }`,
      },
    ];
  });
}
