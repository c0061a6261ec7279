/** Where `kafka:up` leaves word of its cluster for `kafka:down`. */
import path from 'node:path';

export const backgroundFolder: string = path.resolve(import.meta.dirname, '../../../.cache/kafka-background');
export const backgroundFile: string = path.join(backgroundFolder, 'cluster.json');
