import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A built site as it is served to a test. */
export interface Served {
  /** Its home page, with a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site on a free port, with the command that `npm run preview` runs.
 *
 * @param outDir Folder of the site.
 */
export async function serve(outDir: string, env: Record<string, string> = {}): Promise<Served> {
  const server = spawn(process.execPath, ['src/cli/preview.ts', '--port', '0', '--outDir', outDir], {
    env: { ...process.env, ...env },
  });
  const gone = once(server, 'exit');
  let output = '';
  server.stderr.on('data', (piece) => (output += String(piece)));
  const address = new Promise<string>((resolve) => {
    server.stdout.on('data', (piece) => {
      output += String(piece);
      const [, found] = /(http\S+)\s/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
  const exited = gone.then(() =>
    Promise.reject(new Error(`The site in ${outDir} is not served:\n${output}`)),
  );
  // Once the address is known, an exit is no error.
  exited.catch(() => undefined);
  return {
    address: await Promise.race([address, exited]),
    stop: async () => {
      server.kill();
      await gone;
    },
  };
}
