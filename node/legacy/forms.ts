// The original's lists of arguments, where they differ from today's, as types; see arguments.ts.

import type { OpenTokError } from '../lib/errors';
import type {
  AudioConnector,
  GenerateTokenOptions,
  LayoutType,
  Render,
  ScreenshareType,
  SignalOptions,
  StartAudioConnectorOptions,
  StartRenderOptions,
} from '../lib/models';
import type { CallOptions, ClientOptions } from '../lib/options';
import type { Callback } from './bound';
import type { WithCallback } from './callbacks';

/** What may be set for a client, also as the original called it. */
export interface LegacyClientOptions extends ClientOptions {
  /** `userAgent`. */
  uaAddendum?: string;
}

/** What may be set for a token, also as the original took it. */
export interface LegacyTokenOptions extends Omit<
  GenerateTokenOptions,
  'expireTime' | 'initialLayoutClassList'
> {
  /** When the token expires, in seconds since 1970, rounded; also as text. */
  expireTime?: number | string;
  /** Layout classes of the client's streams: a list, or a text with spaces between them. */
  initialLayoutClassList?: string[] | string;
}

/** A message: its type and its data. */
export type LegacySignalPayload = Omit<SignalOptions, 'connectionId'>;

/** What is needed to start a render, and its options. */
export interface LegacyStartRenderOptions extends StartRenderOptions {
  /** The session. */
  sessionId: string;
  /** A client token for that session, with which the page is published. */
  token: string;
  /** The page, 15 to 2,048 characters. */
  url: string;
}

/** What is needed to register a callback. */
export interface LegacyCallbackOptions {
  /** What it is about: `connection`, `stream` or `archive`. */
  group: string;
  /** What happened: `created`, `destroyed` or `status`. */
  event: string;
  /** Where to report it. */
  url: string;
}

/** Forms of calls that the original has, beside those of today. */
export interface LegacyForms {
  /** As the original has it; `t1` asks for a token of the old format. */
  generateToken(sessionId: string, options: LegacyTokenOptions | undefined, t1?: boolean): string;

  /** As the original has it: the stylesheet and the arrangement while a screen is shared, one after the other. */
  setArchiveLayout: SetLayout;

  /** As the original has it: the stylesheet and the arrangement while a screen is shared, one after the other. */
  setBroadcastLayout: SetLayout;

  /** As the original has it: the only client to get the message, or `null`, and the message. */
  signal: Signal;

  /** As the original has it: everything in one object. */
  startRender: Ways<[options: LegacyStartRenderOptions, call?: CallOptions], Render>;

  /** As the original has it: everything in one object. */
  registerCallback: Ways<[options: LegacyCallbackOptions, call?: CallOptions], Callback>;

  /** As the original has it: with `true`. */
  stopCaptions(captionsId: string, callback: (error: OpenTokError | null, stopped?: boolean) => void): void;

  /**
   * `playDtmf`, as the original has it.
   *
   * @param connectionId - The only client to hear them, or `null`.
   */
  playDTMF: Ways<
    [sessionId: string, connectionId: string | null | undefined, digits: string, call?: CallOptions],
    void
  >;

  /** `startAudioConnector`, as the original has it. */
  websocketConnect: Ways<
    [sessionId: string, token: string, uri: string, options?: StartAudioConnectorOptions, call?: CallOptions],
    AudioConnector
  >;
}

/** With a promise, or with a callback. */
export interface Ways<Given extends unknown[], T> {
  (...args: Given): Promise<T>;
  (...args: WithCallback<Given, T>): void;
}

interface SetLayout {
  (
    id: string,
    type: LayoutType,
    stylesheet: string | null | undefined,
    screenshareType?: ScreenshareType | null,
    call?: CallOptions,
  ): Promise<void>;
  (
    id: string,
    type: LayoutType,
    stylesheet: string | null | undefined,
    ...rest: WithCallback<[call?: CallOptions], void>
  ): void;
  (
    id: string,
    type: LayoutType,
    stylesheet: string | null | undefined,
    screenshareType: ScreenshareType | null | undefined,
    ...rest: WithCallback<[call?: CallOptions], void>
  ): void;
}

interface Signal {
  (
    sessionId: string,
    connectionId: string | null | undefined,
    payload: LegacySignalPayload,
    call?: CallOptions,
  ): Promise<void>;
  (
    sessionId: string,
    connectionId: string | null | undefined,
    payload: LegacySignalPayload,
    ...rest: WithCallback<[call?: CallOptions], void>
  ): void;
}
