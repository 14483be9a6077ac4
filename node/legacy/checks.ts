// What the original refused, in its words. All but the first are plain errors.

import { argumentError, plainError } from './errors';

/** What must not be empty. */
export function needed(value: unknown, message: string): void {
  if (value === undefined || value === null || value === '' || value === false) throw argumentError(message);
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw plainError(`Invalid arguments -- ${rule}`);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFilled = (value: unknown): boolean => isText(value) && value !== '';

export function session(sessionId: unknown): void {
  must(isFilled(sessionId), 'must provide a sessionId string.');
}

export function ids(sessionId: unknown, streamId: unknown): void {
  session(sessionId);
  must(Boolean(streamId), 'must provide a streamId string.');
  must(isText(streamId), 'streamId must be a string.');
}

export function connection(connectionId: unknown): void {
  must(!connectionId || isText(connectionId), 'connectionId must be a string.');
}

export function layout(
  name: string,
  id: unknown,
  type: unknown,
  stylesheet: unknown,
  screenshareType: unknown,
): void {
  must(isFilled(id), `must provide an ${name} string.`);
  must(isFilled(type), 'must provide a type string.');
  must(!stylesheet || isText(stylesheet), 'stylesheet must be a string.');
  must(!screenshareType || isText(screenshareType), 'screenshareType must be a string.');
  must(!screenshareType || type === 'bestFit', 'type must be set to "bestFit" if you set screenshareType.');
}

export function classLists(sessionId: unknown, classes: unknown): void {
  must(isFilled(sessionId), 'must provide an sessionId string.');
  must(Array.isArray(classes), 'must provide a streamClassArray array.');
  for (const one of classes as unknown[]) {
    const { id, layoutClassList } = Object(one) as { id?: unknown; layoutClassList?: unknown };
    const each = 'each element in the streamClassArray must have';
    must(isText(id), `${each} an id string.`);
    must(Array.isArray(layoutClassList), `${each} a layoutClassList array.`);
    must(
      (layoutClassList as unknown[]).every(isText),
      'each element in the layoutClassList array must be a string (defining class names).',
    );
  }
}

/** An address such as 10.1.200.30. */
export function isIPv4(value: unknown): boolean {
  const parts = isText(value) ? value.split('.') : [];
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}
