import type { Licence } from '../../site-config/site-schema.ts';

const CREATIVE_COMMONS = 'https://creativecommons.org';

/** Versions in use, the current one first. */
const VERSIONS = ['4.0', '3.0', '2.5', '2.0'];

/** What each licence of Creative Commons asks for, in the order of its name. */
const CONDITIONS = ['BY', 'BY-SA', 'BY-NC', 'BY-ND', 'BY-NC-SA', 'BY-NC-ND'];

/**
 * The licences that a name may mean, the likeliest first; none if it is the name of no licence that is known here.
 *
 * `CC BY 4.0` → that one; `cc-by-sa` → its versions; `CC` → all of the current version
 */
export function licencesNamed(name: string): Licence[] {
  const words = name
    .toUpperCase()
    .replace(/^CREATIVE COMMONS\b/, 'CC')
    .split(/[\s_/-]+/)
    .filter(Boolean);
  const [family, ...rest] = words;
  if (family === 'CC0' && rest.every((word) => /^1(?:\.0)?$/.test(word))) return [CC0];
  if (family !== 'CC') return [];
  const [version] = rest
    .filter((word) => /^\d/.test(word))
    .map((word) => (word.includes('.') ? word : `${word}.0`));
  const asked = rest.filter((word) => !/^\d/.test(word));
  if (asked.length === 0 && version === undefined)
    return [...CONDITIONS.map((each) => creativeCommons(each)), CC0];
  const conditions = CONDITIONS.find((each) => each.split('-').toSorted().join() === asked.toSorted().join());
  if (conditions === undefined || (version !== undefined && !VERSIONS.includes(version))) return [];
  return (version === undefined ? VERSIONS : [version]).map((each) => creativeCommons(conditions, each));
}

const CC0: Licence = { name: 'CC0 1.0', address: `${CREATIVE_COMMONS}/publicdomain/zero/1.0/` };

function creativeCommons(conditions: string, version = '4.0'): Licence {
  return {
    name: `CC ${conditions} ${version}`,
    address: `${CREATIVE_COMMONS}/licenses/${conditions.toLowerCase()}/${version}/`,
  };
}
