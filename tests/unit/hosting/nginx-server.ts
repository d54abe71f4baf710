import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NGINX_FILES } from '../../../src/permalinks/host-file-names.ts';
import { freePort } from '../../free-port.ts';

/** Debian's place for it, which is not in everybody's path. */
const NGINX = ['nginx', '/usr/sbin/nginx'].find((each) => spawnSync(each, ['-v']).status === 0);

export const hasNginx = NGINX !== undefined;

/** A server that runs, and how to end it. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts nginx on a free port, as nobody in particular, with all that it writes in one folder.
 *
 * @param root Folder that the site's base path leads into.
 * @param site Folder of the site.
 * @param own Folder for what nginx writes.
 */
export async function startNginx(root: string, site: string, own: string): Promise<Running> {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${own}/${name};`)
    .join(' ');
  await mkdir(own, { recursive: true });
  await writeFile(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; master_process off; pid ${own}/pid; error_log stderr warn;
events {}
http {
  access_log off; ${temporary}
  include ${join(site, NGINX_FILES.maps)};
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(site, NGINX_FILES.server)};
  }
}
`,
  );
  const nginx = spawn(NGINX ?? '', ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  nginx.stderr.on('data', (piece) => (said += String(piece)));
  const gone = once(nginx, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    origin,
    stop: async () => {
      nginx.kill();
      await gone;
    },
  };
}
