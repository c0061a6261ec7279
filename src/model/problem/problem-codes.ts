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
    remedy: 'Look at the line that is shown and the one before it: indentation, quotes and colons.',
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
    remedy: 'The message names the closest key, or the keys that there are.',
  },
  'manifest.invalid': {
    exit: exitError,
    cause: "A value has the wrong type, is out of range, or breaks one of Kafka's rules.",
    remedy: 'The message says what is expected, with an example.',
  },
  'manifest.missing-variable': {
    exit: exitError,
    cause:
      'A reference such as ${env:NAME}, ${file:path} or ${var:NAME} has no value, or stands where none may.',
    remedy:
      'Set the variable, pass --var, or allow the folder with --allow-files. Secrets may only stand in secret fields.',
  },
  'manifest.duplicate': {
    exit: exitError,
    cause: 'Two documents declare the same thing.',
    remedy: 'Remove one of them; both places are named.',
  },
  'manifest.contradiction': {
    exit: exitError,
    cause: 'Two statements cannot both hold.',
    remedy: 'Change one of them; both are named.',
  },
  'manifest.unknown-reference': {
    exit: exitError,
    cause: 'A document names a pool, cluster, rack or broker that does not exist.',
    remedy: 'Correct the name, or declare what it names.',
  },
  'manifest.empty': {
    exit: exitError,
    cause: 'There are no manifests, or none of a Cluster.',
    remedy: 'Name the folder with --file, or begin with a document of kind Cluster.',
  },
  'snapshot.invalid': {
    exit: exitError,
    cause: 'A file is not a snapshot, or one that was edited into something impossible.',
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
    cause: 'A saved plan is for another cluster than the one that answers.',
    remedy: 'Check bootstrapServers, and make the plan again.',
  },
  'plan.stale': {
    exit: exitConflict,
    cause: 'Something that the plan touches has changed since it was made.',
    remedy: 'Plan again.',
  },
  'plan.unreviewed': {
    exit: exitConflict,
    cause: 'An apply on GitHub would do what no merged pull request has shown.',
    remedy: 'Have it seen: any pull request that changes a manifest shows all that is pending.',
  },
  'plan.infeasible': {
    exit: exitInfeasible,
    cause: 'No placement satisfies all rules: too few brokers, racks or bytes.',
    remedy: 'The message has the rules and numbers; change one of them, or add brokers.',
  },
  'plan.impossible': {
    exit: exitInfeasible,
    cause: 'Git wants what Kafka cannot do, such as fewer partitions.',
    remedy: 'Take it back in git, or create the topic anew under another name.',
  },
  'plan.blocked': {
    exit: exitInfeasible,
    cause: 'Guardrails, a change window, max-duration or an external check forbid the plan.',
    remedy: 'Change the plan or the rule; the message names the document and the line.',
  },
  'plan.refused': {
    exit: exitInfeasible,
    cause:
      'The brokers would refuse a part of the plan: by a policy, a config, a name, or because deletion is switched off.',
    remedy:
      "The message has the brokers' own words for each resource. Change the manifest, or what refuses it.",
  },
  'plan.data-loss': {
    exit: exitError,
    cause: 'The plan loses data, and nobody has consented.',
    remedy: 'Read what would be lost. If it is intended, apply with --allow-data-loss.',
  },
  'plan.less-safety': {
    exit: exitError,
    cause: 'The plan leaves less safety than there is, and nobody has consented.',
    remedy: 'Read what would be weaker. If it is intended, apply with --allow-less-safety.',
  },
  'plan.note': {
    exit: exitError,
    cause: 'A remark that a reader of the plan needs. It is always a warning.',
    remedy: 'Nothing has to be done, unless the remark says so.',
  },
  'cluster.unreachable': {
    exit: exitError,
    cause: 'No broker answers, or none in the way that is configured.',
    remedy:
      'The message has what each address answered and what is likely wrong. topicwright doctor looks closer.',
  },
  'cluster.reached-anew': {
    exit: exitError,
    cause:
      'A pull request changes how a cluster is reached, so it is not contacted with the credentials of the workflow.',
    remedy: 'Merge that change by itself, or give a snapshot as fallback-snapshot.',
  },
  'cluster.credentials-refused': {
    exit: exitError,
    cause: 'The brokers refuse the login.',
    remedy:
      "The message has the brokers' own words. Check the mechanism, the user and the password or token.",
  },
  'cluster.permission-missing': {
    exit: exitError,
    cause: 'The user lacks an ACL.',
    remedy: 'The message has the kafka-acls line that grants it; security.md lists all.',
  },
  'cluster.request-failed': {
    exit: exitError,
    cause: 'A broker answered a request with an error, or not in time.',
    remedy: "The message names the request and Kafka's error. Most pass: run the command again.",
  },
  'cluster.broker-down': {
    exit: exitError,
    cause: 'A broker is registered and not live.',
    remedy: 'Restart it, or add it to the drain of its BrokerPool.',
  },
  'cluster.broker-hung': {
    exit: exitError,
    cause: 'A broker is live to Kafka and does not answer.',
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
    remedy: 'Wait until they have caught up; if they do not, look at the brokers that are named.',
  },
  'cluster.unavailable': {
    exit: exitError,
    cause: 'Partitions have no live replica in sync: nobody can read or write them.',
    remedy: 'Restore a broker that is named. No apply can repair it.',
  },
  'metrics.unavailable': {
    exit: exitError,
    cause: 'The metrics source does not answer, or not with what was asked for.',
    remedy: 'topicwright metrics fetch shows what it says.',
  },
  'apply.declined': {
    exit: exitError,
    cause: 'The question whether to apply was answered with no, or there was nobody to ask.',
    remedy: 'In scripts, pass --auto-approve.',
  },
  'apply.failed': {
    exit: exitError,
    cause: 'Something could not be done, or is not as planned afterwards.',
    remedy:
      'The message says what was done and what was not. Mend the cause and apply again: it goes on from there.',
  },
  'apply.incomplete': {
    exit: exitError,
    cause: 'Kafka refused a part of the plan; what does not depend on it is done.',
    remedy: 'Mend what is named below it, and apply again.',
  },
  'apply.interrupted': {
    exit: exitInterrupted,
    cause: 'The apply was told to stop, and has.',
    remedy: 'Apply again to go on.',
  },
  'apply.other-reassignment': {
    exit: exitConflict,
    cause: 'Somebody else is reassigning partitions of the plan.',
    remedy: 'Wait for it, or cancel it with kafka-reassign-partitions.sh.',
  },
  'apply.partitions-held': {
    exit: exitError,
    cause:
      'Partitions that are unavailable, or that wait for a broker, were left as they are; everything else is done.',
    remedy: 'Restore the broker that is named, or drain it.',
  },
  'apply.gave-up': {
    exit: exitError,
    cause: 'Nothing came forward for as long as giveUpAfter says.',
    remedy: 'Mend what the message names; apply again.',
  },
  'apply.throttle-left': {
    exit: exitError,
    cause: 'A throttle could not be removed, because its broker was down.',
    remedy:
      'The next apply after its return removes it. If the broker is gone for good: kafka-cluster.sh unregister, then topicwright throttle unset --everything.',
  },
  'lease.held': {
    exit: exitConflict,
    cause: 'Another apply is at work.',
    remedy: 'topicwright status shows which; wait for it, or cancel it.',
  },
  'lease.lost': {
    exit: exitConflict,
    cause: 'Another apply has taken over, because this one was silent for too long.',
    remedy: 'topicwright status shows which; apply again when it has ended.',
  },
  'forge.refused': {
    exit: exitError,
    cause: 'GitHub or GitLab refuses a request.',
    remedy: 'Check the token and its permissions; github-action.md lists them.',
  },
  'cli.usage': {
    exit: exitError,
    cause: 'The command line, or an input of the Action, is not as it should be.',
    remedy: 'See --help.',
  },
  'cli.output-lost': {
    exit: exitError,
    cause: 'Standard output did not take the results: a full disk, or a reader that left.',
    remedy: 'Make room. topicwright status --history shows how an apply ended.',
  },
  bug: {
    exit: exitError,
    cause: 'topicwright failed in a way that it should not.',
    remedy:
      'Report it, with what TOPICWRIGHT_DEBUG=1 adds. Whatever was applied is safe: apply again to go on.',
  },
};
