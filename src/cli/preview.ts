import './report-load-errors.ts';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileServer } from '../hosting/file-server.ts';
import { site } from '../site.ts';
import { commandLine } from './command-line.ts';

/** Ports that are tried, one after the other. */
const TRIES = 50;

const { values } = commandLine('preview');

const folder = resolve(values.outDir);
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${values.outDir}. Build it first: npm run build`);
  process.exit(1);
}
const server = createServer(fileServer(folder, site.address, site.host));
const port = await listen(server, Number(values.port), TRIES);

console.log(`\n  The site is at http://localhost:${port}${site.address.base}\n  Press Ctrl+C to stop.\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/** Takes the wanted port or the next free one, and returns it. */
async function listen(server: Server, port: number, tries: number): Promise<number> {
  const { promise, resolve: done, reject } = Promise.withResolvers<boolean>();
  const failed = (error: NodeJS.ErrnoException) =>
    error.code === 'EADDRINUSE' && tries > 1 ? done(false) : reject(error);
  server.once('error', failed);
  server.listen(port, '127.0.0.1', () => done(true));
  const listens = await promise;
  server.off('error', failed);
  return listens ? (server.address() as AddressInfo).port : listen(server, port + 1, tries - 1);
}
