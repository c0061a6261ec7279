/** From described configs to the model's: the values of one source, keys in order. */
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { DescribedConfig } from '../requests/brokers/describe-configs.ts';

/** Secrets read as null and are left out. */
export function toConfigs(configs: readonly DescribedConfig[], source: number): Configs {
  const chosen = configs.flatMap((config): readonly (readonly [string, string])[] =>
    config.source === source && config.value !== null ? [[config.name, config.value]] : [],
  );
  return Object.fromEntries(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}
