import './report-load-errors.ts';
import { dev } from 'astro';
import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';
import { commandLine } from './command-line.ts';
import { errorMessage } from '../diagnostics/error-message.ts';
// What it cannot state is reported before anything begins.
import '../site.ts';

commandLine('dev');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env[SHOW_UNPUBLISHED] = 'yes';

try {
  await dev({ root: process.cwd() });
} catch (error) {
  console.error(`\n${errorMessage(error, process.cwd())}\n`);
  process.exit(1);
}
