#!/usr/bin/env node
'use strict';
// Runs the program in the foreground: its options, its output, its end.

const { spawn } = require('node:child_process');

const { find } = require('../lib/program.js');

const options = process.argv.slice(2);
const own = options.includes('--with-parent');
let program;
try {
  program = find();
} catch (error) {
  console.error(`opentok-emulator: ${error.message}`);
  process.exit(1);
}
// It ends with this process even if that is killed; whoever wants it to end with theirs gives it their own pipe.
const child = spawn(program, own ? options : ['--with-parent', ...options], {
  stdio: [own ? 'inherit' : 'pipe', 'inherit', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`opentok-emulator: cannot start ${program}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
