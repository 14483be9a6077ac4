// The JWT of a request, as node:crypto makes it.

import { createHmac } from 'node:crypto';
import { key, secret } from './common.mjs';

const base64url = (text) => Buffer.from(text).toString('base64url');
const head = base64url('{"alg":"HS256","typ":"JWT"}');

export function jwt() {
  const iat = Math.floor(Date.now() / 1000);
  const signed = `${head}.${base64url(JSON.stringify({ iss: key, ist: 'project', iat, exp: iat + 300 }))}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
