/** Whether everything is tested that is too slow for every run: `THOROUGH=1`, as `npm run test:thorough` sets it. */
export const THOROUGH = process.env['THOROUGH'] === '1';
