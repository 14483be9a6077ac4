'use strict';
// Calls of the control routes.

const http = require('node:http');

/** The emulator did not start, or refused what it was asked; then `status` is the answer's. */
class EmulatorError extends Error {
  constructor(message, status) {
    super(message);
    this.name = 'EmulatorError';
    this.status = status;
  }
}

/** Not `fetch`, which tests like to replace. */
function send(url, method, body) {
  return new Promise((resolve, reject) => {
    // Without an agent no connection is left behind.
    const request = http.request(url, { method, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
      answer.on('error', reject);
    });
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** The answer's JSON, or undefined where it has none. `path` may begin behind `/_emulator/`. */
async function control(base, method, path, body) {
  const route = path.startsWith('/') ? path : `/_emulator/${path}`;
  const { status, text } = await send(base + route, method, body);
  if (status >= 300) throw new EmulatorError(`${method} ${route}: ${status} ${reason(text)}`, status);
  return text ? JSON.parse(text) : undefined;
}

/** What an error says in words. */
function reason(text) {
  try {
    const { message, description } = JSON.parse(text);
    return [message, description].filter(Boolean).join(': ');
  } catch {
    return text;
  }
}

module.exports = { EmulatorError, control };
