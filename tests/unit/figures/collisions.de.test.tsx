import { vi } from 'vitest';

// The words of another language are longer: the same laws hold for them.
vi.mock('../../../src/i18n/words.ts', () => import('../../../src/i18n/de.ts'));

await import('./collisions.test.tsx');
