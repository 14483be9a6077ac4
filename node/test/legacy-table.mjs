// The older face's table of calls, and how tests make one of them.

import { readFileSync } from 'node:fs';

export const rows = JSON.parse(
  readFileSync(new URL('../../tests/legacy/node.json', import.meta.url), 'utf8'),
);

/** A call of each method: the first of the table. */
export const calls = Object.values(
  Object.fromEntries([...rows].reverse().map((row) => [row.call, row])),
).sort((one, other) => one.call.localeCompare(other.call));

/** Has the emulator answer the next request as a row says. */
export const replay = (emulator, { reply, replyText }) =>
  emulator.control('POST', 'replay', {
    replies: [replyText === undefined ? { status: 200, json: reply } : { status: 200, text: replyText }],
  });

/** All that a callback gets. */
export const heard = (client, method, ...args) =>
  new Promise((resolve) => {
    client[method](...args, function () {
      resolve([...arguments]);
    });
  });
