// The short way to a token, past JSON: servers make one for each visitor.

import type { GenerateTokenOptions } from './models';
import type { Native } from './native';

const PLAIN: Readonly<Record<string, ((value: unknown) => boolean) | undefined>> = {
  role: isText,
  expireTime: Number.isSafeInteger,
  ttl: Number.isSafeInteger,
  data: isText,
  kind: isText,
  initialLayoutClassList: (value) => Array.isArray(value) && value.every(isText),
};

/** A token, or nothing where the arguments are not plainly right: then the long way says what is wrong. */
export function shortcut(native: Native, [sessionId, options, ...more]: unknown[]): string | undefined {
  if (!isText(sessionId) || more.length > 0) return undefined;
  if (options === undefined) return native.generateToken(sessionId);
  if (typeof options !== 'object' || options === null) return undefined;
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && PLAIN[name]?.(value) !== true) return undefined;
  }
  const { role, expireTime, ttl, data, initialLayoutClassList, kind } = options as GenerateTokenOptions;
  return native.generateToken(sessionId, role, expireTime, ttl, data, initialLayoutClassList, kind);
}

/** Half of a surrogate pair would become another character on the way. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isText(value: unknown): value is string {
  return typeof value === 'string' && !HALF.test(value);
}
