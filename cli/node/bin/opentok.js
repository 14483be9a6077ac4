#!/usr/bin/env node
'use strict';
// Runs the program that npm installed for this platform: its arguments, its input and output, its end.

const { spawn } = require('node:child_process');
const { constants } = require('node:os');

const platform = `${process.platform}-${process.arch}`;
const file = process.platform === 'win32' ? 'opentok.exe' : 'opentok';

let program;
try {
  program = require.resolve(`@opentok-sdk/cli-${platform}/${file}`);
} catch {
  console.error(`opentok: there is no @opentok-sdk/cli-${platform} here: install with optional dependencies`);
  process.exit(1);
}

const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });
// A terminal's Ctrl-C reaches the program without us; it alone says when it ends.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`opentok: cannot start ${program}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
