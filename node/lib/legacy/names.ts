// Operations that have another name in the original.

import type { AndCallback, OptionsAndCallback } from '../caller';
import type { AudioConnector, StartAudioConnectorOptions } from '../models';
import { Operations } from '../operations';
import type { CallOptions } from '../options';

type Untyped = Record<'playDtmf' | 'startAudioConnector', (...args: unknown[]) => unknown>;

/** Their names of old. */
export abstract class Names extends Operations {
  /**
   * {@link playDtmf}, as the original has it.
   *
   * @param connectionId - The only client to hear them, or `null`.
   */
  playDTMF(
    sessionId: string,
    connectionId: string | null | undefined,
    digits: string,
    call?: CallOptions,
  ): Promise<void>;
  playDTMF(
    sessionId: string,
    connectionId: string | null | undefined,
    digits: string,
    ...rest: AndCallback<void>
  ): void;
  playDTMF(...args: unknown[]): unknown {
    const callback = typeof args.at(-1) === 'function' ? [args.pop()] : [];
    const [sessionId, connectionId, digits, ...rest] = args;
    return (this as Untyped).playDtmf(sessionId, digits, { connectionId }, ...rest, ...callback);
  }

  /** {@link startAudioConnector}, as the original has it. */
  websocketConnect(
    sessionId: string,
    token: string,
    uri: string,
    options?: StartAudioConnectorOptions,
    call?: CallOptions,
  ): Promise<AudioConnector>;
  websocketConnect(
    sessionId: string,
    token: string,
    uri: string,
    ...rest: OptionsAndCallback<StartAudioConnectorOptions, AudioConnector>
  ): void;
  websocketConnect(...args: unknown[]): unknown {
    return (this as Untyped).startAudioConnector(...args);
  }
}
