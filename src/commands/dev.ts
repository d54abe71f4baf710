import { dev } from 'astro';
import { SHOW_UNPUBLISHED } from '../essays/essay.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env[SHOW_UNPUBLISHED] = 'yes';

await dev({ root: process.cwd() });
