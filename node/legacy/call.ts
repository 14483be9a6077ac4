// Makes a call of a row of the table, and calls back: once, later, with exactly as many values as ever.

import { placed } from '../lib/caller';
import { routes } from '../lib/routes';
import type { Row } from './calls';
import { argumentError, plainError } from './errors';
import { told } from './failures';
import type { Reply } from './replies';
import { type Ot, STATE } from './state';

type Callback = (error: Error | null, ...values: unknown[]) => void;

/** `entered` is the method itself, at which the caller's own frames begin. */
export function call(
  ot: Ot,
  method: string,
  row: Row,
  args: unknown[],
  entered: (...args: unknown[]) => void,
): void {
  // The frames are only noted here; they become text if the call fails and somebody reads the error's stack.
  const site: { stack?: string } = {};
  Error.captureStackTrace(site, entered);
  // The function among the arguments that the method has, wherever its options are left out; what follows is ignored.
  const place = args.slice(0, row.args + 1).findIndex((one) => typeof one === 'function');
  if (place < 0)
    throw row.noCallback ? plainError(row.noCallback) : argumentError(`No callback given to ${method}`);
  const callback = args[place] as Callback;
  const given = args.slice(0, place);
  row.thrown?.(given);
  const failed = (error: unknown): void => {
    process.nextTick(callback, placed(told(method, error, host(ot)), site));
  };
  let request: Promise<Reply>;
  try {
    request = send(ot, row, given);
  } catch (error) {
    failed(error);
    return;
  }
  const finished = request.then((reply) => row.answer?.(reply, ot, given) ?? []);
  // On a tick of its own: what the callback throws is the process's uncaught exception, not ours.
  finished.then((all) => {
    process.nextTick(callback, null, ...all);
  }, failed);
}

function send(ot: Ot, row: Row, given: unknown[]): Promise<Reply> {
  const { params, query, body, form } = row.send(given);
  const { method, path } = routes[row.operation];
  return ot[STATE].modern(ot).request(method, path, {
    pathParams: texts(params),
    query: texts(query),
    form: texts(form),
    body: plain(body),
  });
}

/** Functions and what is not defined are left out, as JSON does. */
function plain(body: unknown): unknown {
  return body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
}

/** Names and texts: what is not there is left out. */
function texts(values: Readonly<Record<string, unknown>> | undefined): Record<string, string> | undefined {
  if (!values) return undefined;
  const known = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && typeof value !== 'function',
  );
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

function host(ot: Ot): string {
  return ot.apiUrl.replace(/^\w+:\/\//, '').replace(/[/?#].*$/, '');
}
