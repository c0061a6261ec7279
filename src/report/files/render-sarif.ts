/** Problems as SARIF 2.1.0, for code scanning. */
import type { Problem } from '../../model/problem/problem.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Those without a place in a file can't be shown there and are left out. */
export function renderSarif(problems: readonly Problem[]): string {
  const placed = problems.filter(({ source }) => source !== undefined);
  const rules = [...new Set(placed.map(({ code }) => code))].sort();
  const results = placed.map(({ code, severity, summary, detail, hint, source }) => ({
    ruleId: code,
    level: severity,
    message: { text: [`${summary}.`, detail, hint].filter((part) => part !== '').join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI((source?.file ?? '').replaceAll('\\', '/')) },
          region: { startLine: source?.line ?? 1, startColumn: source?.column ?? 1 },
        },
      },
    ],
  }));
  const driver = {
    name: 'topicwright',
    rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [{ tool: { driver }, results }] }, null, 2)}\n`;
}
