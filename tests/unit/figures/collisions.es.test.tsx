import { vi } from 'vitest';

const WORDS = '../../../src/i18n/words.ts';

// The words of another language are longer: the same laws hold for them. Test files share their modules, so that those with
// these words are loaded for this file alone.
vi.resetModules();
vi.doMock(WORDS, () => import('../../../src/i18n/es.ts'));
await import('./collisions.test.tsx');
vi.doUnmock(WORDS);
vi.resetModules();
