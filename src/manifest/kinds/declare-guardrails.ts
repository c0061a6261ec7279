/** A Guardrails document to its declaration. */
import { windowFault } from '../../model/desired/change-window.ts';
import type {
  ChangeWindow,
  ConfigRule,
  Enforcement,
  Guardrail,
  GuardrailsDeclaration,
} from '../../model/desired/guardrails.ts';
import { type ConfigValue, configText } from '../fields/config-text.ts';
import { parseDuration, parseSize } from '../fields/parse-quantity.ts';
import { readTopicPatterns, readTopicSelector } from '../fields/read-topic-patterns.ts';
import type { GuardrailsDocument, GuardrailsSpec, WrittenConfigRule } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<GuardrailsDocument>;

export function declareGuardrails(document: Document): GuardrailsDeclaration {
  const { name, source, content, places, report } = document;
  const rules = [
    ...limits(document),
    ...naming(document),
    ...durability(document),
    ...configs(document),
    ...protect(document),
    ...changeWindows(document),
  ];
  if (rules.length === 0) {
    report.error('manifest.invalid', places.key(['spec']), 'spec has no rules', {
      hint: 'Add limits, naming, durability, config, protect or changeWindows.',
    });
  }
  return { name, source, select: readTopicSelector(document, content.spec.select), rules };
}

/** What every rule carries; null: it is not there. */
function common<Key extends keyof GuardrailsSpec>(
  { content, places }: Document,
  key: Key,
  own: { readonly enforce?: Enforcement } | undefined,
): { readonly enforce: Enforcement; readonly source: Guardrail['source'] } {
  return { enforce: own?.enforce ?? content.spec.enforce ?? 'block', source: places.key(['spec', key]) };
}

function limits(document: Document): readonly Guardrail[] {
  const written = document.content.spec.limits;
  if (!written) return [];
  const { bytes, moves = null, topicsDeleted = null, partitionsAdded = null } = written;
  const most = bytes === undefined ? null : parseSize(bytes);
  const counts = { bytes: most, moves, topicsDeleted, partitionsAdded };
  return [{ kind: 'limits', ...common(document, 'limits', written), ...counts }];
}

function naming(document: Document): readonly Guardrail[] {
  const written = document.content.spec.naming;
  if (!written) return [];
  const patterns = readTopicPatterns(document, ['spec', 'naming', 'allow'], written.allow);
  return [{ kind: 'naming', ...common(document, 'naming', written), patterns }];
}

function durability(document: Document): readonly Guardrail[] {
  const written = document.content.spec.durability;
  if (!written) return [];
  const { minReplicationFactor = null, minInsyncReplicas = null } = written;
  const own = common(document, 'durability', written);
  return [{ kind: 'durability', ...own, minReplicationFactor, minInsyncReplicas }];
}

function protect(document: Document): readonly Guardrail[] {
  const written = document.content.spec.protect;
  if (!written) return [];
  const patterns = readTopicPatterns(document, ['spec', 'protect', 'topics'], written.topics);
  return [{ kind: 'protect', ...common(document, 'protect', written), patterns }];
}

function configs(document: Document): readonly Guardrail[] {
  return Object.entries(document.content.spec.config ?? {}).map(([key, written]): ConfigRule => {
    const { enforce } = common(document, 'config', written);
    const source = document.places.key(['spec', 'config', key]);
    const min = readBound(document, key, 'min', written);
    const max = readBound(document, key, 'max', written);
    if (min !== null && max !== null && min > max) {
      const place = document.places.value(['spec', 'config', key, 'max']);
      document.report.error(
        'manifest.contradiction',
        place,
        `No ${key} is at least ${min} and at most ${max}`,
      );
    }
    const values = written.values?.map((value, index) => readValue(document, key, index, value)) ?? null;
    return { kind: 'config', enforce, source, key, required: written.required ?? false, min, max, values };
  });
}

/** `7d` and `1GiB` in the unit of the config. */
function readBound(
  { places, report }: Document,
  key: string,
  side: 'min' | 'max',
  written: WrittenConfigRule,
): number | null {
  const value = written[side];
  if (value === undefined) return null;
  const read = configText(key, value);
  const number = read.ok ? Number(read.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  const expected = read.ok ? 'a number in the unit of the config' : read.expected;
  report.error(
    'manifest.invalid',
    places.value(['spec', 'config', key, side]),
    `${key} takes no ${JSON.stringify(value)}`,
    { detail: `Expected ${expected}.`, hint: read.ok ? '' : read.hint },
  );
  return null;
}

function readValue({ places, report }: Document, key: string, index: number, value: ConfigValue): string {
  const read = configText(key, value);
  if (read.ok) return read.text ?? '';
  const place = places.value(['spec', 'config', key, 'values', index]);
  report.error('manifest.invalid', place, `${key} takes no ${JSON.stringify(value)}`, {
    detail: `Expected ${read.expected}.`,
    hint: read.hint,
  });
  return '';
}

function changeWindows(document: Document): readonly Guardrail[] {
  const written = document.content.spec.changeWindows;
  if (!written) return [];
  const windows = written.open.flatMap((one, index): ChangeWindow[] => {
    const { cron, duration, timeZone = 'UTC' } = one;
    // Durations have passed the schema.
    const window = { cron, durationMs: parseDuration(duration) ?? 0, timeZone };
    const fault = windowFault(window);
    if (!fault) return [window];
    const place = document.places.value(['spec', 'changeWindows', 'open', index, fault.key]);
    document.report.error('manifest.invalid', place, fault.summary, { hint: fault.hint });
    return [];
  });
  return [{ kind: 'change-windows', ...common(document, 'changeWindows', written), windows }];
}
