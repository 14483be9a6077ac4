// Tokens, made by hand: these tests need no SDK.

import { createHmac, randomUUID } from 'node:crypto';

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed({ apiKey, apiSecret }, claims) {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: apiKey, ist: 'project', iat: now, jti: randomUUID(), exp: now + 120, ...claims };
  const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(all)}`;
  return `${text}.${createHmac('sha256', apiSecret).update(text).digest('base64url')}`;
}

/** As an SDK would, as far as it takes. */
export async function createSession({ url, credentials }) {
  const headers = { 'X-OPENTOK-AUTH': signed(credentials, {}), Accept: 'application/json' };
  const answer = await fetch(`${url}/session/create`, { method: 'POST', headers });
  if (!answer.ok) throw new Error(`the service answered ${answer.status}`);
  return (await answer.json())[0].session_id;
}

/** What somebody joins with. */
export const clientToken = ({ credentials }, sessionId) =>
  signed(credentials, { scope: 'session.connect', session_id: sessionId, role: 'publisher' });
