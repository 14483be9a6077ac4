// What is known of an answer beside what it says.

import type { ErrorKind } from './errors';

/** How a call went: what was asked, how the service's answer began, and how long it took. */
export interface ResponseInfo {
  /** The operation, for example `startArchive`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path, without a query. */
  readonly path: string;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The class of the failure, if it failed. */
  readonly error?: ErrorKind;
  /** The headers of the answer; their names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The service's identifier of the request, for support. */
  readonly requestId?: string;
  /** How many requests were sent or tried. */
  readonly attempts: number;
  /** How long the call took, with all its attempts. */
  readonly milliseconds: number;
}

/** Gets a line for each call; `console` is one. */
export interface Logger {
  debug(message: string, response: ResponseInfo): void;
}

/** As the native half sends it, with null for what is not there. */
export function responseInfo(record: object): ResponseInfo {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null),
  ) as unknown as ResponseInfo;
}

/** `GET /v2/project/100/archive 200 12 ms, 1 attempt, request abc`: nothing secret, no query, no body. */
export function line(response: ResponseInfo): string {
  const { method, path, status, error, milliseconds, attempts, requestId } = response;
  const outcome = String(status ?? error ?? 'answered');
  const tries = `${String(attempts)} attempt${attempts === 1 ? '' : 's'}`;
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${method} ${path} ${outcome} ${String(milliseconds)} ms, ${tries}${request}`;
}
