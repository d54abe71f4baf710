import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A built site as it is served to a test. */
export interface Served {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site with the command that readers of the README use.
 *
 * @param outDir Folder of the site.
 * @param port Port to begin looking for a free one at.
 */
export async function serve(outDir: string, port: number, env: Record<string, string> = {}): Promise<Served> {
  const server = spawn(
    process.execPath,
    ['src/commands/preview.ts', '--port', String(port), '--outDir', outDir],
    { env: { ...process.env, ...env } },
  );
  let said = '';
  while (!said.includes('http')) said += String((await once(server.stdout, 'data'))[0]);
  const gone = once(server, 'exit');
  return {
    address: /http\S+/.exec(said)?.[0] ?? '',
    stop: async () => {
      server.kill();
      await gone;
    },
  };
}
