import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { z } from 'astro/zod';
import type { Loader } from 'astro/loaders';
import { readDataFile } from './data-file.ts';

/**
 * Loader of a YAML file that is one entry; none if there is no such file. Astro's own `file` loader would keep quiet about
 * what is wrong with it.
 *
 * @param file Path, relative to the project.
 * @param id Id of the entry.
 */
export function dataLoader(file: string, id: string, schema: z.ZodType): Loader {
  return {
    name: 'data-file',
    load: async ({ store, parseData, watcher, logger }) => {
      const read = async () => {
        store.clear();
        if (!existsSync(file)) return;
        const data = readDataFile(schema, await readFile(file, 'utf8'), relative('.', file)) as Record<
          string,
          unknown
        >;
        store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file });
      };
      await read();
      watcher?.add(file);
      watcher?.on('change', (changed) => {
        if (resolve(changed) === resolve(file)) read().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
