/*
 * Removes the folders that it is given. Runs as a process of its own, so that no command waits for it.
 */
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another process removes it too, or has a file of it open; the next build tries again.
  }
}
