/** The branded quantities that every other folder computes with, and how people read them. */
import prettyBytes from 'pretty-bytes';
import prettyMilliseconds from 'pretty-ms';

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** A broker's `node.id`: an integer of at least 0. */
export type BrokerId = Branded<'BrokerId'>;
/** A count of bytes: an integer of at least 0. */
export type Bytes = Branded<'Bytes'>;
/** A rate in bytes per second, above 0. */
export type BytesPerSecond = Branded<'BytesPerSecond'>;

export const brokerId = (id: number): BrokerId => id as BrokerId;
export const bytes = (count: number): Bytes => count as Bytes;
export const bytesPerSecond = (rate: number): BytesPerSecond => rate as BytesPerSecond;

/** `412 GiB`: disk sizes are binary, as disks and Kafka's own settings count them. */
export const formatBytes = (count: number): string => prettyBytes(count, { binary: true, locale: 'en' });

/** `50 MB/s`: rates are decimal, as network links count them. */
export const formatRate = (rate: number): string => `${prettyBytes(rate, { locale: 'en' })}/s`;

/** `2h 10m`: the two leading units are enough to plan one's day by. */
export const formatDuration = (durationMs: number): string =>
  prettyMilliseconds(durationMs, durationMs < 60_000 ? { secondsDecimalDigits: 1 } : { unitCount: 2 });
