/**
 * Whether to test what takes long, too: `npm run test:thorough` sets the variable, and so does the workflow that runs every
 * day. `npm test` keeps a share of each of these tests.
 */
export const THOROUGH = (process.env['THOROUGH'] ?? '') !== '';

/** Why a test that is left to the thorough run is skipped, and how to get it. */
export const LONG = 'takes long; npm run test:thorough runs it';
