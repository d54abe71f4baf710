import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What an author waits for while writing, in seconds. */
export interface DevTimes {
  /** From the command to the first page. */
  start: number;
  /** From a saved change to the page that shows it. */
  edit: number;
}

/** How often the page is asked for, in milliseconds. */
const LOOK = 20;

/**
 * Starts `npm run dev` in a project, opens a page, changes its text, and waits until the page has the change.
 *
 * @param command Arguments for Node that start the server.
 * @param page Path of the page, without the leading slash.
 * @param change Writes the words into the page's text.
 */
export async function timeDev(
  folder: string,
  env: NodeJS.ProcessEnv,
  command: readonly string[],
  page: string,
  change: (words: string) => void,
): Promise<DevTimes> {
  const started = performance.now();
  const server = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(server, 'exit');
  try {
    const address = await addressFrom(server.stdout, exited);
    const until = async (words: string) => {
      const since = performance.now();
      while (!(await (await fetch(`${address}${page}`)).text()).includes(words))
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      return (performance.now() - since) / 1000;
    };
    await until('</html>');
    const start = (performance.now() - started) / 1000;
    const words = 'A sentence that only the bench writes.';
    change(words);
    return { start, edit: await until(words) };
  } finally {
    server.kill();
    await exited;
  }
}

async function addressFrom(output: NodeJS.ReadableStream, exited: Promise<unknown>): Promise<string> {
  let said = '';
  const found = new Promise<string>((resolve) => {
    output.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
  return Promise.race([found, exited.then(() => Promise.reject(new Error(said)))]);
}
