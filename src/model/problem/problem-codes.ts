/** Every problem that topicwright can report: its exit code, what it means and what to do. docs/errors.md is written from it. */

import { exitConflict, exitError, exitInfeasible, exitInterrupted } from './exit-codes.ts';

interface ProblemKind {
  /** Of a run that ends with it, as an error. */
  readonly exit: number;
  /** What it means, in a sentence. */
  readonly cause: string;
  /** What to do about it, beyond what the message itself says. */
  readonly remedy: string;
}

/** The part before the dot says which stage finds it. */
export type ProblemCode =
  | 'manifest.unreadable'
  | 'manifest.syntax'
  | 'manifest.unknown-kind'
  | 'manifest.unknown-key'
  | 'manifest.invalid'
  | 'manifest.missing-variable'
  | 'manifest.duplicate'
  | 'manifest.contradiction'
  | 'manifest.unknown-reference'
  | 'manifest.empty'
  | 'snapshot.invalid'
  | 'snapshot.stale'
  | 'plan-file.invalid'
  | 'plan.wrong-cluster'
  | 'plan.stale'
  | 'plan.unreviewed'
  | 'plan.infeasible'
  | 'plan.impossible'
  | 'plan.blocked'
  | 'plan.refused'
  | 'plan.data-loss'
  | 'plan.less-safety'
  | 'plan.note'
  | 'plan.rates-missing'
  | 'plan.rates-stale'
  | 'plan.rates-window'
  | 'cluster.unreachable'
  | 'cluster.reached-anew'
  | 'cluster.credentials-refused'
  | 'cluster.permission-missing'
  | 'cluster.request-failed'
  | 'cluster.broker-down'
  | 'cluster.broker-hung'
  | 'cluster.log-dir-failed'
  | 'cluster.under-replicated'
  | 'cluster.unavailable'
  | 'metrics.unavailable'
  | 'apply.declined'
  | 'apply.failed'
  | 'apply.incomplete'
  | 'apply.interrupted'
  | 'apply.other-reassignment'
  | 'apply.partitions-held'
  | 'apply.gave-up'
  | 'apply.throttle-left'
  | 'journal.newer-version'
  | 'journal.corrupt'
  | 'lease.held'
  | 'lease.lost'
  | 'forge.refused'
  | 'cli.usage'
  | 'cli.output-lost'
  | 'bug';

export const problemCodes: Readonly<Record<ProblemCode, ProblemKind>> = {
  'manifest.unreadable': {
    exit: exitError,
    cause: 'A file or folder cannot be read.',
    remedy: 'Check the path, which is relative to the current folder, and its permissions.',
  },
  'manifest.syntax': {
    exit: exitError,
    cause: 'A file is not valid YAML, or not valid JSON where JSON is expected.',
    remedy: 'Check the line shown and the one before it: indentation, quotes and colons.',
  },
  'manifest.unknown-kind': {
    exit: exitError,
    cause: 'A document has a kind or an apiVersion that topicwright does not know.',
    remedy:
      'See kinds.md for the kinds. Documents of other tools are ignored if their apiVersion is not ours.',
  },
  'manifest.unknown-key': {
    exit: exitError,
    cause: 'A document has a key that its kind does not have.',
    remedy: 'The message names the closest key, or all valid keys.',
  },
  'manifest.invalid': {
    exit: exitError,
    cause: "A value has the wrong type, is out of range, or breaks one of Kafka's rules.",
    remedy: 'The message says what is valid, with an example.',
  },
  'manifest.missing-variable': {
    exit: exitError,
    cause:
      'A reference such as ${env:NAME}, ${file:path} or ${var:NAME} has no value, or is in a field that allows none.',
    remedy:
      'Set the variable, pass --var, or allow the folder with --allow-files. Secrets are only allowed in secret fields.',
  },
  'manifest.duplicate': {
    exit: exitError,
    cause: 'Two documents declare the same thing.',
    remedy: 'Remove one of them; the message names both places.',
  },
  'manifest.contradiction': {
    exit: exitError,
    cause: 'Two documents or fields contradict each other.',
    remedy: 'Change one of them; the message names both.',
  },
  'manifest.unknown-reference': {
    exit: exitError,
    cause: 'A document names a pool, cluster, rack or broker that does not exist.',
    remedy: 'Correct the name, or declare what it names.',
  },
  'manifest.empty': {
    exit: exitError,
    cause: 'There are no manifests, or no Cluster document.',
    remedy: 'Name the folder with --file, or start with a document of kind Cluster.',
  },
  'snapshot.invalid': {
    exit: exitError,
    cause: 'A file is not a valid snapshot.',
    remedy: 'Take a new one with topicwright snapshot.',
  },
  'snapshot.stale': {
    exit: exitError,
    cause: 'The metrics in a snapshot are older than the Cluster allows.',
    remedy: 'Take a new one.',
  },
  'plan-file.invalid': {
    exit: exitError,
    cause: 'A file is not a saved plan, was edited, or was made by another release.',
    remedy: 'Make the plan again: topicwright plan --out FILE.',
  },
  'plan.wrong-cluster': {
    exit: exitConflict,
    cause: 'A saved plan is for a different cluster.',
    remedy: 'Check bootstrapServers, and make the plan again.',
  },
  'plan.stale': {
    exit: exitConflict,
    cause: 'Something that the plan touches has changed since it was made.',
    remedy: 'Plan again.',
  },
  'plan.unreviewed': {
    exit: exitConflict,
    cause: 'An apply on GitHub would do something that no merged pull request has shown.',
    remedy: 'Open a pull request that changes any manifest: its plan shows everything that is pending.',
  },
  'plan.infeasible': {
    exit: exitInfeasible,
    cause: 'No placement satisfies all rules: too few brokers, racks or bytes.',
    remedy: 'Change a rule that the message names, or add brokers.',
  },
  'plan.impossible': {
    exit: exitInfeasible,
    cause: 'Git declares something that Kafka cannot do, such as fewer partitions.',
    remedy: 'Change it in git, or create a new topic under another name.',
  },
  'plan.blocked': {
    exit: exitInfeasible,
    cause: 'Guardrails, a change window, max-duration or an external check block the plan.',
    remedy: 'Change the plan or the rule; the message names the document and the line.',
  },
  'plan.refused': {
    exit: exitInfeasible,
    cause:
      'The brokers would refuse part of the plan, because of a policy, a config, a name, or because deletion is turned off.',
    remedy:
      "The message has Kafka's error for each resource. Change the manifest, or the policy that refuses it.",
  },
  'plan.data-loss': {
    exit: exitError,
    cause: 'The plan loses data, and needs consent.',
    remedy: 'Read what would be lost. If it is intended, apply with --allow-data-loss.',
  },
  'plan.less-safety': {
    exit: exitError,
    cause: 'The plan makes topics less safe, and needs consent.',
    remedy: 'Read what becomes less safe. If it is intended, apply with --allow-less-safety.',
  },
  'plan.note': {
    exit: exitError,
    cause: 'A note about the plan. It is always a warning.',
    remedy: 'None, unless the note says so.',
  },
  'plan.rates-missing': {
    exit: exitError,
    cause:
      'A BrokerPool declares a balance or a limit of traffic, and nothing tells the traffic of the partitions.',
    remedy: 'Measure it with topicwright metrics fetch --over 60s --out FILE, and plan with --rates FILE.',
  },
  'plan.rates-stale': {
    exit: exitError,
    cause: 'The rates that a plan would balance traffic by are too old.',
    remedy: 'Measure them again with topicwright metrics fetch, or allow older ones with --max-age.',
  },
  'plan.rates-window': {
    exit: exitError,
    cause:
      'The rates that a plan would balance traffic by are of another time, or another statistic, than git declares.',
    remedy: 'Have Prometheus or Datadog asked for them, or change spec.balance.rates of the BrokerPool.',
  },
  'cluster.unreachable': {
    exit: exitError,
    cause: 'No broker answers, or TLS, the proxy or the port are configured differently.',
    remedy:
      'The message says what each address answered, and the likely cause. topicwright doctor checks more.',
  },
  'cluster.reached-anew': {
    exit: exitError,
    cause:
      'A pull request changes how a cluster is reached, so it is not contacted with the credentials of the workflow.',
    remedy: 'Merge that change by itself, or give a snapshot as fallback-snapshot.',
  },
  'cluster.credentials-refused': {
    exit: exitError,
    cause: 'The brokers rejected the login.',
    remedy: "See the brokers' error in the message. Check the mechanism, the user and the password or token.",
  },
  'cluster.permission-missing': {
    exit: exitError,
    cause: 'The user lacks an ACL.',
    remedy: 'Run the kafka-acls command in the message; security.md lists all permissions.',
  },
  'cluster.request-failed': {
    exit: exitError,
    cause: 'A broker returned an error, or did not answer in time.',
    remedy: "The message names the request and Kafka's error. Most are temporary: run the command again.",
  },
  'cluster.broker-down': {
    exit: exitError,
    cause: 'A broker is registered but not live.',
    remedy: 'Restart it, or add it to the drain of its BrokerPool.',
  },
  'cluster.broker-hung': {
    exit: exitError,
    cause: 'A broker is live to Kafka but does not answer.',
    remedy: 'Look at its logs and disks; a restart often helps.',
  },
  'cluster.log-dir-failed': {
    exit: exitError,
    cause: 'A log dir of a live broker has failed; its replicas are offline.',
    remedy: 'Replace the disk and restart the broker, or drain it.',
  },
  'cluster.under-replicated': {
    exit: exitError,
    cause: 'Replicas on live brokers are out of sync.',
    remedy: 'Wait until they have caught up; if they do not, check the brokers in the message.',
  },
  'cluster.unavailable': {
    exit: exitError,
    cause: 'Partitions have no live replica in sync: nobody can read or write them.',
    remedy: 'Restore a broker that the message names. No apply can repair this.',
  },
  'metrics.unavailable': {
    exit: exitError,
    cause: 'The metrics source does not answer, or lacks the metrics.',
    remedy: 'Run topicwright metrics fetch to see what it returns.',
  },
  'apply.declined': {
    exit: exitError,
    cause: 'The apply was not approved, or nobody could be asked.',
    remedy: 'In scripts, pass --auto-approve.',
  },
  'apply.failed': {
    exit: exitError,
    cause: 'A change failed, or the cluster is not as planned afterwards.',
    remedy:
      'The message says what was done and what was not. Fix the cause and apply again: it continues from there.',
  },
  'apply.incomplete': {
    exit: exitError,
    cause: 'Kafka refused part of the plan; everything that does not depend on it is done.',
    remedy: 'Fix the errors listed below it, then apply again.',
  },
  'apply.interrupted': {
    exit: exitInterrupted,
    cause: 'The apply was interrupted.',
    remedy: 'Apply again to continue.',
  },
  'apply.other-reassignment': {
    exit: exitConflict,
    cause: 'Another tool is reassigning partitions of the plan.',
    remedy: 'Wait for it, or cancel it with kafka-reassign-partitions.sh.',
  },
  'apply.partitions-held': {
    exit: exitError,
    cause:
      'Some partitions are unavailable or wait for a broker, and were not changed; everything else is done.',
    remedy: 'Restore the broker that the message names, or drain it.',
  },
  'apply.gave-up': {
    exit: exitError,
    cause: 'There was no progress for giveUpAfter.',
    remedy: 'Fix what the message names, then apply again.',
  },
  'apply.throttle-left': {
    exit: exitError,
    cause: 'A throttle could not be removed, because its broker was down.',
    remedy:
      'The next apply after its return removes it. If the broker is gone for good: kafka-cluster.sh unregister, then topicwright throttle unset --everything.',
  },
  'journal.newer-version': {
    exit: exitError,
    cause:
      'A newer topicwright has written records to the topic __topicwright that this one does not know. Nothing is changed on the cluster: no plan is made, and no lease is taken.',
    remedy: 'Upgrade topicwright, everywhere it works on this cluster, to the release that wrote them.',
  },
  'journal.corrupt': {
    exit: exitError,
    cause:
      'A record of the topic __topicwright is not what topicwright writes, such as one written by hand. Nothing is changed on the cluster, and the record stays.',
    remedy:
      'The message names the key. operating.md says how to look at such a record and how to replace or delete it.',
  },
  'lease.held': {
    exit: exitConflict,
    cause: 'Another apply is running.',
    remedy: 'topicwright status shows which; wait for it, or cancel it.',
  },
  'lease.lost': {
    exit: exitConflict,
    cause: 'Another apply took over, because this one did not renew its lease in time.',
    remedy: 'topicwright status shows which; apply again when it has ended.',
  },
  'forge.refused': {
    exit: exitError,
    cause: 'GitHub or GitLab refuses a request.',
    remedy: 'Check the token and its permissions; github-action.md lists them.',
  },
  'cli.usage': {
    exit: exitError,
    cause: 'An argument of the command line, or an input of the Action, is invalid.',
    remedy: 'See --help.',
  },
  'cli.output-lost': {
    exit: exitError,
    cause: 'Standard output could not be written: the disk is full, or the reader of the pipe has exited.',
    remedy: 'Free disk space. topicwright status --history shows how an apply ended.',
  },
  bug: {
    exit: exitError,
    cause: 'topicwright failed unexpectedly (a bug).',
    remedy:
      'Report it, with the output of TOPICWRIGHT_DEBUG=1. Applied changes are safe: apply again to continue.',
  },
};
