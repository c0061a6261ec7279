/** `npm run bench:failover`: who leads once a broker of a real cluster is killed, with `failover` and without, as a table in Markdown. */
import { kafkaLines } from '../../tests/support/kafka/kafka-lines.ts';
import { loseBroker, topics } from './lose-broker.ts';

console.log(
  '| Kafka | topic | leaders before (broker 1, 2, 3, 4) | after broker 1 was killed | mean of the survivors |',
);
console.log('|---|---|---|---|---|');
for (const { version } of kafkaLines) {
  const { before, after } = await loseBroker(version);
  for (const name of topics) {
    const counts = after[name] ?? [];
    const mean = counts.reduce((sum, count) => sum + count, 0) / (counts.length - 1);
    console.log(`| ${[version, name, before[name]?.join(', '), counts.join(', '), mean].join(' | ')} |`);
  }
}
