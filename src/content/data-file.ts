import type { z } from 'astro/zod';
import { ContentError } from '../diagnostics/content-error.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { checkData } from '../diagnostics/field-messages.ts';
import { readYaml } from '../diagnostics/yaml-source.ts';

/**
 * The data of a YAML file.
 *
 * @param file Path of the file, relative to the project.
 * @throws {ContentError} If it is not YAML or does not fit the schema: everything that is wrong, with line and hint.
 */
export function readDataFile<S extends z.ZodType>(schema: S, yaml: string, file: string): z.output<S> {
  const source = readYaml(yaml, 'The file');
  let problems: Problem[] = source.problems;
  if (problems.length === 0) {
    const checked = checkData(schema, source.document.toJS(), source);
    if ('data' in checked) return checked.data;
    problems = checked.problems;
  }
  throw new ContentError(problems.map((problem) => ({ ...problem, file })));
}
