import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { commandLine } from '../../src/cli/command-line.ts';
import { temporaryFolder } from '../gallery/project.ts';
import { fuzzSite } from './site.ts';
import { anyText } from './texts.ts';

const { values } = commandLine('fuzz');

const [wanted, each, first] = [Number(values.essays), Number(values.site), Number(values.seed)];
const kept = '.cache/fuzz';
let [made, sound, found] = [0, 0, 0];

for (let seed = first; made < wanted; seed += 1) {
  const folder = temporaryFolder();
  const texts = fc.sample(anyText, { seed, numRuns: Math.min(each, wanted - made) });
  const result = await fuzzSite(folder, texts);
  made += result.texts;
  sound += result.sound;
  found += result.findings.length;
  console.log(`seed ${seed}: ${result.sound} of ${result.texts} sound, ${result.findings.length} findings`);
  // Findings of one kind differ in the place alone; one of each is shown.
  const kinds = Map.groupBy(result.findings, ({ what }) => what.replaceAll(/[^\s"]*\d[^\s"]*|"[^"]*"/g, '…'));
  for (const [, [one, ...others]] of kinds)
    if (one)
      console.log(`  ${one.where}: ${one.what}${others.length > 0 ? ` (and ${others.length} like it)` : ''}`);
  if (result.findings.length > 0) {
    mkdirSync(kept, { recursive: true });
    cpSync(folder, join(kept, `seed-${seed}`), { recursive: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${made} texts, ${sound} of them sound and built, ${found} findings.`);
process.exitCode = found > 0 ? 1 : 0;
