import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';
import { ANCHORS } from '../../gallery/sites.ts';

it('pages are built at every anchor that is called sound, and links lead there', async () => {
  const { dist } = await builtSite('authored');
  for (const anchor of ANCHORS)
    expect(existsSync(join(dist, 'essays/work', anchor, 'index.html'))).toBe(true);
});
