import { inspect } from 'node:util';
import { z } from 'astro/zod';
import { checkData, type DataSource, type FieldProblem } from '../diagnostics/field-messages.ts';
import { placeOfField } from './field-place.ts';
import { siteAddress, siteHost, siteSchema } from './site-schema.ts';

/** Environment variables that override a field for one build. */
export interface SiteEnvironment {
  /** Overrides `address`. */
  SITE_URL?: string | undefined;
  /** Overrides `host`. */
  SITE_HOST?: string | undefined;
}

const OVERRIDDEN = { SITE_URL: 'address', SITE_HOST: 'host' } as const;

/**
 * Everything that is wrong with what an owner states of a site.
 *
 * @param today Day of the build.
 * @param environment What the environment names instead of what is stated.
 * @param source Text of `src/site.ts`, for the lines of the problems.
 */
export function siteProblems(
  values: unknown,
  today: Date,
  environment: SiteEnvironment = {},
  source = '',
): FieldProblem[] {
  const file: DataSource = {
    placeOf: (path) => placeOfField(source, path.join('.')),
    write: (field, value) => `${field}: ${inspect(value, { breakLength: Infinity, depth: null })}`,
  };
  return [...checkData(siteSchema(today), values, file).problems, ...environmentProblems(environment, file)];
}

function environmentProblems(values: SiteEnvironment, file: DataSource): FieldProblem[] {
  const fieldOf = (variable: string) => OVERRIDDEN[variable as keyof SiteEnvironment];
  const environment: DataSource = {
    noun: 'environment variable',
    placeOf: ([variable = '']) => file.placeOf([fieldOf(String(variable))]),
    write: (name, value) => `${name}=${String(value)}`,
  };
  const schema = z.object({
    ...(values.SITE_URL !== undefined && { SITE_URL: siteAddress }),
    ...(values.SITE_HOST !== undefined && { SITE_HOST: siteHost }),
  });
  return checkData(schema, values, environment).problems.map((problem) => ({
    ...problem,
    field: fieldOf(problem.field),
    hint: `${problem.hint.replace(/\.$/, '')}, or unset ${problem.field}.`,
  }));
}
