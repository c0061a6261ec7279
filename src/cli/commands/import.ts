/** `topicwright import`: writes manifests that declare an existing cluster as it is. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { hasChanges, ProblemError, withCluster } from '../../index.ts';
import { describeAccessChange } from '../../model/cluster/access.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { observeWithAccess } from '../../reconcile/observe/observe-with-access.ts';
import { type CommonOptions, collect } from '../common-options.ts';
import { readForeignFiles } from '../files/foreign-files.ts';
import {
  type ForeignTool,
  importManifests,
  type ProvenImport,
  translateManifests,
  undeclaredCluster,
} from '../files/import-manifests.ts';
import { readSnapshot } from '../files/snapshot-option.ts';
import { writeTextFile } from '../files/text-files.ts';
import { loadDesired, onlyCluster, warn } from '../run.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';

interface ImportOptions extends CommonOptions {
  readonly bootstrapServer: readonly string[];
  readonly snapshot?: string;
  readonly fromKdef?: string;
  readonly fromTopicctl?: string;
  readonly fromKafkaGitops?: string;
  readonly name: string;
  readonly out?: string;
  readonly force?: boolean;
}

export function define(command: Command): void {
  command
    .option(
      '--bootstrap-server <host:port>',
      'the cluster to import, without security; repeatable',
      collect,
      [],
    )
    .option('--snapshot <file>', 'a snapshot of the cluster instead')
    .option('--from-kdef <folder>', 'the definitions of kdef instead, topics and ACLs')
    .option('--from-topicctl <folder>', 'the cluster, topic and ACL configs of topicctl instead')
    .option(
      '--from-kafka-gitops <path>',
      'the state of kafka-gitops instead: its file, or the folder of several',
    )
    .option('--name <name>', 'of the Cluster document', 'imported')
    .option('--out <folder>', 'where manifests are written; otherwise to standard output')
    .option('--force', 'overwrite existing files')
    .addHelpText(
      'after',
      `
Examples:
  topicwright import --bootstrap-server kafka-1:9092 --name prod --out kafka/
  topicwright import --snapshot prod.json --out kafka/
  topicwright import -f cluster.yaml --out kafka/        with the security of a Cluster document that is there
  topicwright import --from-topicctl topicctl/ --out kafka/

ACLs, quotas and users go into access.yaml; passwords stay as they are, and are written as references.

import checks that planning these files shows no changes. From there on, edit them as you like.`,
    )
    .action(runImport);
}

async function runImport(options: ImportOptions): Promise<void> {
  const terminal = openTerminal(options);
  const foreign = foreignSource(options);
  if (foreign) return translate(foreign, options, terminal);
  const { state, name, bootstrapServers, isDeclared } = await observeCluster(options, terminal);
  const imported = importManifests(state, { name, bootstrapServers });
  terminal.tell(imported.notes, (notes) => notes.map((note) => `left alone: ${note}`).join('\n'));
  // A Cluster that is declared already stays where it is.
  const files = imported.files.filter(({ name: file }) => !(isDeclared && file === 'cluster.yaml'));
  emit(files, options, terminal);
  requireNoChanges(imported);
  const { length } = imported.plan.summary.ungovernedTopics;
  terminal.err(
    `Planning these manifests shows no changes.${length > 0 ? ` ${countOf(length, 'topic is', 'topics are')} left alone.` : ''}`,
  );
}

interface ForeignSource {
  readonly tool: ForeignTool;
  readonly root: string;
}

function foreignSource({ fromKdef, fromTopicctl, fromKafkaGitops }: ImportOptions): ForeignSource | null {
  const given = [
    { tool: 'kdef', root: fromKdef },
    { tool: 'topicctl', root: fromTopicctl },
    { tool: 'kafka-gitops', root: fromKafkaGitops },
  ] as const;
  const [source] = given.flatMap(({ tool, root }) => (root === undefined ? [] : [{ tool, root }]));
  return source ?? null;
}

function translate({ tool, root }: ForeignSource, options: ImportOptions, terminal: Terminal): void {
  const { files, notes, problems } = translateManifests(tool, readForeignFiles(root));
  terminal.tell(notes, (shown) => shown.join('\n'));
  emit(files, options, terminal);
  warn(problems, terminal);
}

function emit(files: ProvenImport['files'], options: ImportOptions, terminal: Terminal): void {
  if (options.out === undefined) terminal.out(files.map(({ text }) => text).join('---\n'));
  else writeFiles(files, options.out, options, terminal);
}

interface Observed {
  readonly state: ClusterState;
  readonly name: string;
  readonly bootstrapServers: readonly string[];
  readonly isDeclared: boolean;
}

async function observeCluster(options: ImportOptions, terminal: Terminal): Promise<Observed> {
  const { bootstrapServer, snapshot, name } = options;
  const file = readSnapshot(snapshot === undefined ? {} : { snapshot });
  if (file) {
    const { state } = file;
    const known = state.brokers.slice(0, 3).map(({ host, port }) => `${host}:${port}`);
    const bootstrapServers = bootstrapServer.length > 0 ? bootstrapServer : known;
    return { state, name, bootstrapServers, isDeclared: false };
  }
  if (bootstrapServer.length > 0) {
    const desired = undeclaredCluster({ name, bootstrapServers: bootstrapServer });
    const state = await observeLive(desired, terminal);
    return { state, name, bootstrapServers: bootstrapServer, isDeclared: false };
  }
  const desired = onlyCluster(loadDesired(options, terminal), 'An import');
  const state = await withCluster(desired, ({ port }) => port.observe());
  // Its own document is there and is not written: any address will do for the proof.
  return { state, name: desired.cluster.name, bootstrapServers: ['declared:9092'], isDeclared: true };
}

/** Topics are imported all the same where the cluster does not tell of access. */
async function observeLive(desired: DesiredState, terminal: Terminal): Promise<ClusterState> {
  const { state, unread } = await withCluster(desired, ({ port }) => observeWithAccess(port));
  if (unread) {
    const { summary, detail, hint } = unread;
    const reason = [`${summary}.`, detail, hint].filter(Boolean).join('\n  ');
    terminal.tell(reason, (shown) => `left alone: ACLs, quotas and users. ${shown}`);
  }
  return state;
}

function writeFiles(
  files: ProvenImport['files'],
  folder: string,
  { force = false }: ImportOptions,
  terminal: Terminal,
): void {
  const paths = files.map(({ name }) => path.join(folder, name));
  const taken = paths.filter((file) => existsSync(file));
  if (taken.length > 0 && !force) {
    throw new ProblemError([
      errorProblem('cli.usage', `${taken.join(' and ')} would be overwritten`, {
        hint: 'Choose another folder with --out, or overwrite with --force.',
      }),
    ]);
  }
  mkdirSync(folder, { recursive: true });
  for (const [index, { text }] of files.entries()) writeTextFile(paths[index] ?? '', text);
  terminal.err(`wrote ${paths.join(', ')}`);
}

/** A plan that is not empty is a bug, and worth more than silence. */
function requireNoChanges({ plan }: ProvenImport): void {
  if (!hasChanges(plan)) return;
  const steps = [
    ...plan.steps.map(({ kind, topic }) => `${kind} ${topic}`),
    ...plan.access.map(describeAccessChange),
  ];
  throw new ProblemError([
    errorProblem('bug', 'The imported manifests do not match the cluster', {
      detail: `A plan would change ${countOf(steps.length, 'thing')}: ${nameSome(steps)}.`,
      hint: 'Please report it, with `topicwright snapshot` of the cluster if you can.',
    }),
  ]);
}
