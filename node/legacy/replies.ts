// How an answer becomes the values of a callback.

import { DecodeError } from '../lib/errors';
import { Archive, Broadcast, Callback, Session, SipInterconnect, Stream } from './answers';
import type { Ot } from './state';

/** What the raw call gives. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

export type Answer = (reply: Reply, ot: Ot, given: readonly unknown[]) => unknown[];

type Fields = Readonly<Record<string, unknown>>;
type Class = new (ot: Ot, fields: Fields) => object;

/** A success that does not say what came of it; its error has the text. */
function unreadable({ status, body }: Reply): DecodeError {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const record = { kind: 'decode', message: 'the answer cannot be read', status, attempts: 1 } as const;
  return new DecodeError({ ...record, body: text.slice(0, 4096) });
}

function fields(reply: Reply): Fields {
  if (typeof reply.body !== 'object' || reply.body === null) throw unreadable(reply);
  return reply.body as Fields;
}

const one =
  (type: Class): Answer =>
  (reply, ot) => [new type(ot, fields(reply))];

/** The items of a list, whatever they are; what is no list has none. */
function items(reply: Reply): unknown[] {
  const all = Array.isArray(reply.body) ? (reply.body as unknown[]) : fields(reply).items;
  return Array.isArray(all) ? (all as unknown[]) : [];
}

const made = (type: Class, ot: Ot, item: unknown): unknown =>
  typeof item === 'object' && item !== null ? new type(ot, item as Fields) : item;

/** The items, and how many there are in all. */
const page =
  (type: Class): Answer =>
  (reply, ot) => {
    const all = items(reply).map((item) => made(type, ot, item));
    return [all, (reply.body as Fields).count ?? all.length];
  };

/** The items alone. */
const list =
  (type: Class): Answer =>
  (reply, ot) => [items(reply).map((item) => made(type, ot, item))];

/** The service's JSON as it is, and what came beside it. */
const raw: Answer = ({ status, headers, body }) => [body ?? '', { status, headers }];

/** The same where the JSON is what was asked for. */
const rawFields: Answer = (reply, ...rest) => {
  fields(reply);
  return raw(reply, ...rest);
};

const captionsId: Answer = (reply) => {
  const { captionsId } = fields(reply);
  if (captionsId === undefined) throw unreadable(reply);
  return [captionsId];
};

/** A list of one, in JSON or in the XML of old. */
const session =
  (properties: (options: unknown) => Fields): Answer =>
  (reply, ot, [options]) => {
    const { body } = reply;
    const xml =
      typeof body === 'string' ? /<session_id>([^<]+)<\/session_id>/.exec(body)?.[1]?.trim() : undefined;
    const first = (Array.isArray(body) ? (body as unknown[])[0] : body) as Fields | null | undefined;
    const id = xml ?? first?.session_id ?? first?.sessionId;
    if (typeof id !== 'string' && typeof id !== 'number') throw unreadable(reply);
    return [new Session(ot, String(id), properties(options))];
  };

export const replies = {
  archive: one(Archive),
  archives: page(Archive),
  broadcast: one(Broadcast),
  broadcasts: page(Broadcast),
  stream: one(Stream),
  streams: list(Stream),
  sipCall: one(SipInterconnect),
  connector: ((reply) => [fields(reply)]) satisfies Answer,
  callback: one(Callback),
  callbacks: list(Callback),
  captionsId,
  /** It was stopped. */
  stopped: (() => [true]) satisfies Answer,
  raw,
  rawFields,
  session,
};
