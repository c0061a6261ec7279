/**
 * Types of the parts of kafkajs 2.2.4 that topicwright builds on: its wire codec, its connections (TLS, SASL) and its record batches.
 * The package ships no types for them and has no exports map; it is pinned to exactly this release.
 */

declare module 'kafkajs/src/protocol/encoder.js' {
  class Encoder {
    readonly buffer: Buffer;
    writeInt8(value: number): this;
    writeInt16(value: number): this;
    writeInt32(value: number): this;
    writeInt64(value: number): this;
    writeBoolean(value: boolean): this;
    writeDouble(value: number): this;
    writeUVarIntBytes(value: Buffer): this;
    writeBytes(value: Buffer | null): this;
    writeString(value: string | null): this;
    writeUVarInt(value: number): this;
    writeUVarIntString(value: string | null): this;
    writeEncoder(value: Encoder): this;
  }
  export = Encoder;
}

declare module 'kafkajs/src/protocol/decoder.js' {
  class Decoder {
    constructor(buffer: Buffer);
    buffer: Buffer;
    offset: number;
    readInt8(): number;
    readInt16(): number;
    readInt32(): number;
    readInt64(): bigint;
    readDouble(): number;
    readBoolean(): boolean;
    readString(): string | null;
    readUVarInt(): number;
    readUVarIntString(): string | null;
    readBytes(length?: number): Buffer | null;
    canReadBytes(length: number): boolean;
    forward(length: number): void;
  }
  export = Decoder;
}

declare module 'kafkajs/src/network/connection.js' {
  import type { Socket } from 'node:net';
  import type { ConnectionOptions } from 'node:tls';
  import type Encoder from 'kafkajs/src/protocol/encoder.js';

  interface Logger {
    namespace(name: string): Logger;
    debug(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string): void;
  }
  interface SocketRequest {
    readonly host: string;
    readonly port: number;
    readonly ssl: ConnectionOptions | null;
    readonly onConnect: () => void;
  }
  type SaslOptions =
    | { readonly mechanism: string; readonly username: string; readonly password: string }
    | {
        readonly mechanism: 'oauthbearer';
        readonly authenticationProvider: (tools: { readonly saslAuthenticate: SaslAuthenticate }) => {
          readonly authenticate: () => Promise<void>;
        };
      };
  /** Sends one message of a login and gives the broker's answer. */
  type SaslAuthenticate = (message: {
    readonly request: { readonly encode: () => Promise<Buffer> };
    readonly response: {
      readonly decode: (bytes: Buffer) => Promise<Buffer>;
      readonly parse: (bytes: Buffer) => Promise<Buffer>;
    };
  }) => Promise<Buffer>;
  interface ConnectionSettings {
    readonly host: string;
    readonly port: number;
    readonly clientId: string;
    readonly logger: Logger;
    readonly ssl: ConnectionOptions | null;
    readonly sasl: SaslOptions | null;
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    /** Milliseconds. */
    readonly reauthenticationThreshold: number;
    readonly enforceRequestTimeout: boolean;
    readonly socketFactory: (request: SocketRequest) => Socket;
  }
  interface Exchange<Data> {
    readonly request: {
      readonly apiKey: number;
      readonly apiVersion: number;
      readonly apiName: string;
      readonly encode: () => Promise<Encoder>;
    };
    readonly response: {
      readonly decode: (payload: Buffer) => Promise<Data>;
      readonly parse: (data: Data) => Promise<Data>;
    };
  }
  class Connection {
    constructor(settings: ConnectionSettings);
    connect(): Promise<boolean>;
    isConnected(): boolean;
    /** False once the session of a login is about to end (KIP-368), a threshold before. */
    isAuthenticated(): boolean;
    setVersions(versions: Readonly<Record<number, { minVersion: number; maxVersion: number }>>): void;
    setSupportAuthenticationProtocol(supported: boolean): void;
    authenticate(): Promise<void>;
    send<Data>(exchange: Exchange<Data>): Promise<Data>;
    rejectRequests(error: Error): void;
    disconnect(): Promise<boolean>;
  }
  namespace Connection {
    export type { ConnectionSettings, Exchange, Logger, SaslAuthenticate, SaslOptions, SocketRequest };
  }
  export = Connection;
}

declare module 'kafkajs/src/network/requestQueue/index.js' {
  class RequestQueue {
    readonly pending: readonly unknown[];
    readonly throttledUntil: number;
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
  }
  export = RequestQueue;
}

declare module 'kafkajs/src/protocol/recordBatch/v0/decoder.js' {
  import type Decoder from 'kafkajs/src/protocol/decoder.js';

  interface DecodedBatch {
    readonly firstOffset: string;
    readonly lastOffsetDelta: number;
    readonly isControlBatch: boolean;
    readonly records: readonly { readonly key: Buffer | null; readonly value: Buffer | null }[];
  }
  /** Throws a KafkaJSPartialMessageError at the cut end of a fetched log. */
  function decodeRecordBatch(decoder: Decoder): Promise<DecodedBatch>;
  export = decodeRecordBatch;
}

declare module 'kafkajs/src/protocol/recordBatch/v0/index.js' {
  import type Encoder from 'kafkajs/src/protocol/encoder.js';

  interface BatchContents {
    readonly records: readonly Encoder[];
    readonly firstTimestamp: number;
    readonly maxTimestamp: number;
    readonly lastOffsetDelta: number;
    readonly producerId?: number;
    readonly producerEpoch?: number;
    readonly firstSequence?: number;
  }
  const recordBatchCodec: { RecordBatch(contents: BatchContents): Promise<Encoder> };
  export = recordBatchCodec;
}

declare module 'kafkajs/src/protocol/recordBatch/record/v0/index.js' {
  import type Encoder from 'kafkajs/src/protocol/encoder.js';

  function encodeRecord(record: {
    readonly offsetDelta: number;
    readonly timestampDelta: number;
    readonly key: Buffer;
    readonly value: Buffer | null;
  }): Encoder;
  export = encodeRecord;
}
