// The address of a worker is that of a module, as in client/start.ts.
import alive from './hydrate.ts?worker&url';
import { whenNear } from './when-visible.ts';

// A figure whose script does not come is still drawn, told and in a table. Asking for it again loads it no second time.
whenNear(() => void import(/* @vite-ignore */ alive).catch(() => undefined));
