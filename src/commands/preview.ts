import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: {
    /** Port to begin looking for a free one at; the environment's PORT comes first. */
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    /** Folder of the built site. */
    outDir: { type: 'string', default: 'dist' },
  },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Vite, which serves for Astro, takes the next free port where the wanted one is taken.
const server = await preview({
  outDir: values.outDir,
  logLevel: 'error',
  server: { port: Number(values.port), host: '127.0.0.1' },
});
const { site } = await import('../site.ts');

console.log(`\n  The site is at http://localhost:${server.port}${site.address.base}\n  Ctrl-C ends it.\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.stop().finally(() => process.exit(0)));
}
