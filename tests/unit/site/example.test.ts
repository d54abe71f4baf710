import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { site } from '../../../src/site.ts';
import { TEST_SITE } from '../../test-site.ts';

const ESSAY = 'essays/why-i-quit-data-science/index.mdx';

// Who takes the repository for another publication may revise the example or throw it away.
it.runIf(site.name === 'Asked & Answered')(
  'the essay that is published is the one whose facts the tests know',
  () => {
    expect(readFileSync(`content/${ESSAY}`, 'utf8')).toBe(
      readFileSync(`${TEST_SITE.content}/${ESSAY}`, 'utf8'),
    );
  },
);
