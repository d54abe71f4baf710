// The address of a worker is that of a module, as in client/start.ts.
import hydrate from './hydrate.ts?worker&url';
import { whenVisible } from './when-visible.ts';

// A figure whose script does not come is still drawn, described and in a table. Asking for it again loads it no second time.
whenVisible(() => void import(/* @vite-ignore */ hydrate).catch(() => undefined));
