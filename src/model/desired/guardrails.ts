/** What plans may do: Guardrails documents, checked by reconcile/guardrails/ and shown in the plan. */
import type { SourcePosition } from '../problem/problem.ts';
import type { Bytes } from '../values/units.ts';
import type { TopicPattern, TopicSelector } from './selector.ts';

/** block: a plan that breaks the rule is not applied. warn: it is only reported. */
export type Enforcement = 'block' | 'warn';

export interface GuardrailsDeclaration {
  readonly name: string;
  readonly source: SourcePosition;
  /** The topics that its rules about topics are for. */
  readonly select: TopicSelector;
  readonly rules: readonly Guardrail[];
}

interface Rule<Kind extends string> {
  readonly kind: Kind;
  readonly enforce: Enforcement;
  /** Where the rule stands. */
  readonly source: SourcePosition;
}

export type Guardrail =
  | LimitsRule
  | NamingRule
  | DurabilityRule
  | ConfigRule
  | ProtectRule
  | ChangeWindowsRule;
type GuardrailKind = Guardrail['kind'];

/** What one plan may do at most; null: as much as it needs. */
export interface LimitsRule extends Rule<'limits'> {
  readonly bytes: Bytes | null;
  readonly moves: number | null;
  readonly topicsDeleted: number | null;
  readonly partitionsAdded: number | null;
}

/** Names of topics match one of these. */
export interface NamingRule extends Rule<'naming'> {
  readonly patterns: readonly TopicPattern[];
}

export interface DurabilityRule extends Rule<'durability'> {
  /** null: any. */
  readonly minReplicationFactor: number | null;
  /** null: any. */
  readonly minInsyncReplicas: number | null;
}

/** About one topic config; null: not asked for. */
export interface ConfigRule extends Rule<'config'> {
  readonly key: string;
  /** Topics state it themselves. */
  readonly required: boolean;
  /** In the unit of the config; -1 of a retention counts as more than any maximum. */
  readonly min: number | null;
  readonly max: number | null;
  /** Values as Kafka's text. */
  readonly values: readonly string[] | null;
}

/** Nothing deletes these topics, takes data from them or makes them less safe. */
export interface ProtectRule extends Rule<'protect'> {
  readonly patterns: readonly TopicPattern[];
}

/** Plans are applied while one of these is open. */
interface ChangeWindowsRule extends Rule<'change-windows'> {
  readonly windows: readonly ChangeWindow[];
}

/** A change window. */
export interface ChangeWindow {
  /** When it opens: five fields as in crontab(5). */
  readonly cron: string;
  /** How long it stays open, in milliseconds. */
  readonly durationMs: number;
  /** The time zone, from the IANA database, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/** A rule that the plan breaks. */
export interface GuardrailFinding {
  /** The Guardrails document, the external checker, or the Cluster that blocks undeclared topics. */
  readonly guardrail: string;
  /** Which of its rules. */
  readonly rule: GuardrailKind | 'check' | 'undeclared';
  /**
   * block: the plan is not applied. warn: it is only reported, also where a rule that blocks is broken by something that the plan does not
   * touch.
   */
  readonly enforce: Enforcement;
  /** The resource, such as `Topic/orders`; null: the plan as a whole. */
  readonly resource: string | null;
  /** What breaks the rule, in words and numbers. */
  readonly text: string;
  /** Where the topic is declared, or else the rule. */
  readonly source?: SourcePosition;
}

/** The change windows of one Guardrails document. One of them has to be open. */
export interface PlannedWindows {
  /** The Guardrails document. */
  readonly guardrail: string;
  /** block: the plan is not applied outside of them. warn: that is only reported. */
  readonly enforce: Enforcement;
  /** The windows. */
  readonly windows: readonly ChangeWindow[];
}
