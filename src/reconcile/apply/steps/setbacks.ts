/** What a run could not do because Kafka refused it, and what it leaves undone for that reason; the rest goes on. */
import { type AccessChange, describeAccessChange } from '../../../model/cluster/access.ts';
import type { PlanStep } from '../../../model/plan/plan.ts';
import { type Problem, ProblemError } from '../../../model/problem/problem.ts';
import { append } from '../../../model/values/long-lists.ts';
import { describeStep } from './describe-step.ts';
import { partialProblem } from './partial-problem.ts';
import { refusalOfTopic, successorMissing } from './why-left.ts';

export class Setbacks {
  readonly #problems: Problem[] = [];
  readonly #done: string[] = [];
  /** By what; why. */
  readonly #left = new Map<string, string>();
  readonly #failedTopics = new Set<string>();
  readonly #undoneSteps = new Set<string>();
  readonly #undoneAccess = new Set<AccessChange>();
  #isCreationMissing = false;
  #isGrantMissing = false;

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** What has failed so far, of topics. */
  get failedTopics(): ReadonlySet<string> {
    return this.#failedTopics;
  }

  /** Whether an ACL or a password that was to be given was not. */
  get isGrantMissing(): boolean {
    return this.#isGrantMissing;
  }

  stepDone(step: PlanStep): void {
    this.#done.push(describeStep(step));
  }

  stepFailed(step: PlanStep, problems: readonly Problem[]): void {
    append(this.#problems, problems);
    this.#failedTopics.add(step.topic);
    this.#undoneSteps.add(describeStep(step));
    if (step.kind === 'create-topic' || step.kind === 'add-partitions') this.#isCreationMissing = true;
  }

  /** null: nothing speaks against it. Topics are deleted only where everything else is there: it may be what replaces them. */
  whyNot({ kind, topic }: PlanStep): string | null {
    if (this.#failedTopics.has(topic)) return refusalOfTopic(topic);
    const isSuccessorMissing = this.#isCreationMissing || this.#isGrantMissing;
    return kind === 'delete-topic' && isSuccessorMissing ? successorMissing : null;
  }

  stepLeft(step: PlanStep, why: string): void {
    this.#undoneSteps.add(describeStep(step));
    this.#left.set(describeStep(step), why);
  }

  accessDone(change: AccessChange): void {
    this.#done.push(describeAccessChange(change));
  }

  /** `problem` null: another one stands for it. */
  accessFailed(change: AccessChange, problem: Problem | null): void {
    if (problem) this.#problems.push(problem);
    this.#undoneAccess.add(change);
    if (change.kind === 'grant-acl' || change.kind === 'set-user') this.#isGrantMissing = true;
  }

  accessLeft(change: AccessChange, why: string): void {
    this.#undoneAccess.add(change);
    this.#left.set(describeAccessChange(change), why);
  }

  isUndone(step: PlanStep): boolean {
    return this.#undoneSteps.has(describeStep(step));
  }

  isUndoneAccess(change: AccessChange): boolean {
    return this.#undoneAccess.has(change);
  }

  /** With all that was refused, after whatever else ends the run; `error` as it is where nothing was. */
  joinedTo(error: unknown): unknown {
    if (this.isEmpty || !(error instanceof ProblemError)) return error;
    return new ProblemError([...error.problems, ...this.problems()]);
  }

  /** What was done and what was left first, then each refusal. */
  problems(): readonly Problem[] {
    if (this.isEmpty) return [];
    const partial = partialProblem({ done: this.#done, failed: this.#problems, left: this.#left });
    return [...partial, ...this.#problems];
  }
}
