/** Why a step or a change of access is left undone when Kafka has refused another one, as clauses. */

export const refusalOfTopic = (topic: string): string => `another step of topic ${topic} was refused`;

export const successorMissing = 'what may replace it could not be created, grown or made accessible';

export const noRoom = 'without the moves that are left out, there is no room for the others midway';

export const grantMissing = 'access that may replace it could not be given';
