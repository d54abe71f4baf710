import { inspect } from 'node:util';
import { z } from 'astro/zod';
import { checkData, type DataSource, type FieldProblem } from '../diagnostics/schema-problems.ts';
import { placeOfField } from './field-place.ts';
import { siteAddress, siteSchema } from './site-schema.ts';

/**
 * Everything that is wrong with what an owner states of a site.
 *
 * @param today Day of the build.
 * @param siteUrl The address that the environment names instead of the stated one, if it names any.
 * @param source Text of `src/site.ts`, for the lines of the problems.
 */
export function siteProblems(values: unknown, today: Date, siteUrl?: string, source = ''): FieldProblem[] {
  const file: DataSource = {
    placeOf: (path) => placeOfField(source, path.join('.')),
    write: (field, value) => `${field}: ${inspect(value, { breakLength: Infinity, depth: null })}`,
  };
  return [...checkData(siteSchema(today), values, file).problems, ...environmentProblems(siteUrl, file)];
}

function environmentProblems(siteUrl: string | undefined, file: DataSource): FieldProblem[] {
  if (siteUrl === undefined) return [];
  const environment: DataSource = {
    noun: 'environment variable',
    placeOf: () => file.placeOf(['address']),
    write: (name, value) => `${name}=${String(value)}`,
  };
  return checkData(z.object({ SITE_URL: siteAddress }), { SITE_URL: siteUrl }, environment).problems.map(
    (problem) => ({ ...problem, field: 'address', hint: `${problem.hint}, or unset SITE_URL.` }),
  );
}
