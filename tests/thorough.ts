/**
 * Whether to test what takes long, too: `npm run test:thorough` sets the variable, and so does the workflow that runs every
 * day. `npm test` keeps a share of each of these tests.
 */
export const THOROUGH = (process.env['THOROUGH'] ?? '') !== '';
