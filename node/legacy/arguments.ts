// The originals' lists of arguments, put into the order of today. What they mean is the core's business.

import type { Signature } from '../lib/arguments';
import { invalid, object } from '../lib/options';

/** Knows the older form by its shape, and leaves everything else as it is. */
type Arrange = (signature: Signature, args: unknown[]) => [Signature, unknown[]];

const FORMS: Readonly<Record<string, Arrange | undefined>> = {
  generate_token: tokenOptions,
  set_archive_layout: layoutTexts,
  set_broadcast_layout: layoutTexts,
  signal: recipient,
  start_render: byName,
  register_callback: byName,
};

/** The arguments of an operation, and how they are to be read. */
export function arranged(name: string, signature: Signature, args: unknown[]): [Signature, unknown[]] {
  return FORMS[name]?.(signature, args) ?? [signature, args];
}

/** `(sessionId, { expireTime: number or its text, rounded, initialLayoutClassList: list or text }, t1)`. */
function tokenOptions(signature: Signature, [sessionId, given, ...rest]: unknown[]): [Signature, unknown[]] {
  const options = { ...object(given) };
  options.expireTime = seconds(options.expireTime);
  options.initialLayoutClassList = classes(options.initialLayoutClassList);
  if (typeof rest[0] === 'boolean' && rest.shift() === true) options.kind = 't1';
  return [signature, [sessionId, options, ...rest]];
}

function seconds(value: unknown): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.round(number) : value;
}

function classes(value: unknown): unknown {
  return typeof value === 'string' ? value.split(' ').filter((name) => name !== '') : value;
}

/** `(id, type, stylesheet?, screenshareType?)`: texts, of which an empty one is none. */
function layoutTexts(signature: Signature, args: unknown[]): [Signature, unknown[]] {
  const [id, type, ...rest] = args;
  if (!rest.slice(0, 2).some((one) => typeof one === 'string')) return [signature, args];
  const end = rest.findIndex((one) => typeof one === 'object' && one !== null);
  const [stylesheet, screenshareType] = rest.splice(0, end < 0 ? 2 : Math.min(end, 2));
  const options = { stylesheet: nonEmpty(stylesheet), screenshareType: nonEmpty(screenshareType) };
  return [signature, [id, type, options, ...rest]];
}

function nonEmpty(text: unknown): unknown {
  return text === '' ? undefined : text;
}

/** `(sessionId, connectionId or null, payload)`. */
function recipient(signature: Signature, args: unknown[]): [Signature, unknown[]] {
  const [sessionId, connectionId, payload, ...rest] = args;
  const older =
    typeof connectionId === 'string' ||
    connectionId === null ||
    (connectionId === undefined && ['type', 'data'].some((name) => name in object(payload)));
  if (!older) return [signature, args];
  const message = object(payload);
  if ('connectionId' in message) throw invalid('connectionId', 'is given twice');
  return [signature, [sessionId, { ...message, connectionId }, ...rest]];
}

/** `({ sessionId, token, url, … })`: everything in one object. */
function byName(signature: Signature, args: unknown[]): [Signature, unknown[]] {
  const named = typeof args[0] === 'object' && args[0] !== null;
  return [named ? { ...signature, required: [], options: true } : signature, args];
}
