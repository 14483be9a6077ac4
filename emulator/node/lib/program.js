'use strict';
// Where the program is, and a process of it.

const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');

const { EmulatorError } = require('./control.js');

const READY = 'opentok-emulator listening on ';

/** What OPENTOK_EMULATOR names, or what npm installed for this platform. */
function find() {
  if (process.env.OPENTOK_EMULATOR) return process.env.OPENTOK_EMULATOR;
  const platform = `${process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'opentok-emulator.exe' : 'opentok-emulator';
  try {
    return require.resolve(`@opentok-sdk/emulator-${platform}/${file}`);
  } catch {
    throw new EmulatorError(
      `there is no @opentok-sdk/emulator-${platform} here: ` +
        'install with optional dependencies, or let OPENTOK_EMULATOR name the program',
    );
  }
}

/** Starts it; it ends with this process, however that ends, for its standard input closes then. */
async function launch(program, options) {
  const child = spawn(program, ['--with-parent', ...options], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C is for the tests, which still need it while they end.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await Promise.race([
    new Promise((_, reject) => {
      child.once('error', (error) => reject(new EmulatorError(`cannot start ${program}: ${error.message}`)));
    }),
    ready(child, ended),
  ]);
  // It is not what keeps a program alive.
  for (const part of [child, child.stdin, child.stdout, child.stderr]) part.unref();
  const stop = () => {
    child.ref();
    child.stdin.end();
    return ended;
  };
  return { url, stop };
}

async function ready(child, ended) {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [line] = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once('line', (first) => resolve([first]))),
    ended.then(() => ['']),
  ]);
  if (!line.startsWith(READY)) throw new EmulatorError(said.trim() || 'it did not say where it listens');
  // What it says from here on is for people.
  child.stderr.removeAllListeners('data').on('data', (text) => process.stderr.write(text));
  return line.slice(READY.length).trim();
}

module.exports = { find, launch };
