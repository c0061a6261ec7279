/** `npm run verify-plan plan.json snapshot.json [-- -f MANIFESTS]`: checks a saved plan against a snapshot, without the planner's code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadManifests } from '../../src/manifest/load-manifests.ts';
import { resolveClusters } from '../../src/manifest/resolve-cluster.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { countOf } from '../../src/model/values/count-of.ts';
import { verifyPlan } from './verify-plan.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string', short: 'f', multiple: true } },
});
const [planFile, snapshotFile] = positionals;
if (planFile === undefined || snapshotFile === undefined) {
  console.error('Usage: npm run verify-plan plan.json snapshot.json [-- -f MANIFESTS]');
  process.exit(1);
}
const plan = JSON.parse(readFileSync(planFile, 'utf8')) as Plan;
const state = unwrap(parseSnapshot(readFileSync(snapshotFile, 'utf8'), snapshotFile));
const { faults, findings } = verifyPlan(
  plan,
  state,
  values.file ? declared(plan.cluster, values.file) : null,
);
for (const finding of findings) console.log(finding);
for (const fault of faults) console.log(`wrong: ${fault}`);
console.log(
  faults.length === 0 ? 'The plan holds.' : `The plan does not hold: ${countOf(faults.length, 'fault')}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function declared(cluster: string, paths: readonly string[]): DesiredState | null {
  const reader = {
    isFolder: (path: string) => statSync(path).isDirectory(),
    list: (folder: string) => readdirSync(folder),
    realPath: (path: string) => path,
    read: (file: string) => readFileSync(file, 'utf8'),
  };
  const sources = {
    reader,
    environment: process.env,
    variables: {},
    allowedFolders: [],
    onSecret: () => undefined,
  };
  const manifest = unwrap(loadManifests({ paths, ...sources, offline: true }));
  return unwrap(resolveClusters(manifest, [cluster], { offline: true }))[0] ?? null;
}
