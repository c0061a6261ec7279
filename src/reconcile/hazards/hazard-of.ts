/** Completes the facts of a hazard by the consent that it needs and its text. */
import { describeHazard } from '../../model/plan/describe-hazard.ts';
import type { Consent, Hazard, HazardFacts } from '../../model/plan/hazard.ts';

export function hazardOf(facts: HazardFacts): Hazard {
  return { ...facts, consent: consentFor(facts), text: describeHazard(facts) };
}

function consentFor(facts: HazardFacts): Consent | null {
  switch (facts.kind) {
    case 'topic-deleted':
    case 'records-deleted':
    case 'remote-data-deleted':
    case 'internal-topic-changed':
      return 'data-loss';
    case 'unclean-election':
      return facts.leaderless > 0 ? 'data-loss' : 'less-safety';
    case 'fewer-racks':
      return facts.isDeclared ? null : 'less-safety';
    case 'fewer-replicas':
    case 'fewer-in-sync':
    case 'min-isr-lowered':
      return 'less-safety';
    case 'min-isr-unreachable':
      return !facts.isNew && facts.replicas < facts.minIsr ? 'less-safety' : null;
    case 'key-order':
    case 'batches-refused':
    case 'leader-moves':
    case 'disk-filling':
      return null;
  }
}
