/** How an emulator is started; everything has a default. */
export interface EmulatorOptions {
  /** The address to listen on; `127.0.0.1` unless given. */
  host?: string;
  /** The port; any free one unless given. */
  port?: number;
  /** Makes ids the same in every run. */
  seed?: number;
  /** Names beside `localhost` under which it is reached. */
  allowHosts?: string[];
  /** Where callbacks are delivered. */
  webhookUrls?: string[];
  /** What callbacks are signed with; not at all if empty. */
  webhookSecret?: string;
  /** Another program than the one that was installed. */
  program?: string;
}

/** What the emulator accepts. It is public and protects nothing. */
export interface EmulatorCredentials {
  apiKey: string;
  apiSecret: string;
  applicationId: string;
  privateKey: string;
  webhookSecret: string;
}

/** How the service misbehaves, and for which requests. */
export interface Fault {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** The answer comes so many milliseconds later. */
  delayMs?: number;
  /** The connection closes without an answer. */
  drop?: boolean;
  /** The answer ends half-way. */
  truncate?: boolean;
  /** The answer is JSON whose end is missing. */
  malformed?: boolean;
  /** For so many requests; until a reset unless given. */
  times?: number;
  method?: string;
  /** The beginning of a path, or a pattern with `*`. */
  path?: string;
  project?: string;
}

/** Which entries of a journal. */
export interface Selection {
  last?: number;
  project?: string;
}

/** A request as it arrived at the service; the emulator's README names all that is in it. */
export interface JournalRequest {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
  json: any;
  status?: number;
  [field: string]: any;
}

/** A callback that was sent, and what became of it. */
export interface Delivery {
  url: string;
  [field: string]: any;
}

export interface StreamOptions {
  name?: string;
  videoType?: 'camera' | 'screen' | 'custom';
  hasAudio?: boolean;
  hasVideo?: boolean;
}

/** What became of a virtual client. */
export interface ClientView {
  connected: boolean;
  muted: boolean;
  streams: any[];
  signals: any[];
  dtmf: any[];
  [field: string]: any;
}

/** A client that joined with a token. */
export class VirtualClient {
  private constructor();
  readonly connectionId: string;
  readonly sessionId: string;
  readonly role: string;
  readonly data: string;
  /** Publishes a stream; its id. */
  publish(stream?: StreamOptions): Promise<string>;
  unpublish(streamId: string): Promise<void>;
  /** What became of it. */
  view(): Promise<ClientView>;
  /** Disconnects. */
  leave(): Promise<void>;
}

/** A running emulator. */
export class Emulator {
  private constructor();
  /** What an SDK takes as its API URL. */
  readonly url: string;
  readonly credentials: EmulatorCredentials;
  /** Calls a control route: `control('POST', 'projects')`. */
  control(method: string, path: string, body?: unknown): Promise<any>;
  /** Forgets sessions, archives, faults, the journal, and that the clock was moved. */
  reset(): Promise<void>;
  /** A virtual client that connects with the token; `data` stands in for the token's. */
  join(token: string, options?: { data?: string }): Promise<VirtualClient>;
  /** Moves the emulator's clock forward. */
  advance(seconds: number): Promise<void>;
  /** Misbehaves for the next requests that match. */
  fault(fault: Fault): Promise<void>;
  /** What arrived at the service, oldest first. */
  requests(selection?: Selection): Promise<JournalRequest[]>;
  /** The callbacks that were sent, oldest first. */
  deliveries(selection?: Selection): Promise<Delivery[]>;
  /** Ends it; again is fine. */
  stop(): Promise<void>;
}

/** The emulator did not start, or refused what it was asked. */
export class EmulatorError extends Error {
  /** The answer's status, if there was an answer. */
  readonly status?: number;
}

/**
 * Starts an emulator and waits until it listens. It ends when it is stopped, and at the latest with this process,
 * which it does not keep alive.
 */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
