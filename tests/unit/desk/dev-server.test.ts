import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  commandIn,
  copyEssays,
  layOutProject,
  removeFolder,
  temporaryFolder,
} from '../../gallery/project.ts';

const folder = temporaryFolder();
let server: ChildProcess;
let at: string;

beforeAll(async () => {
  copyEssays(folder, 'site/elements', 'site/a-draft');
  layOutProject(folder);
  const { args, options } = commandIn(folder, ['dev'], { NODE_ENV: 'development' });
  server = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  at = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(said)));
  });
});

afterAll(async () => {
  server.removeAllListeners('exit');
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  removeFolder(folder);
});

describe('the site while it is written', () => {
  it('shows drafts, marked', async () => {
    const page = await fetch(`${at}essays/a-draft/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Draft');
  });

  it.each(['square.png', 'slope.jpg', 'circle.svg?again'])(
    'has %s at its permanent address',
    async (picture) => {
      const response = await fetch(`${at}essays/elements/${picture}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^image\//);
    },
  );

  it('has an outline of all questions', async () => {
    expect((await fetch(`${at}_outline/`)).status).toBe(200);
  });
});
