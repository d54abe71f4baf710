import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Drafts and essays from the future show here, and a change in a text shows as it is saved.
await dev({ root: process.cwd() });
