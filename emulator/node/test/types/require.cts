// The same when it is required.

import emulator = require('opentok-emulator');

export const url: Promise<string> = emulator.startEmulator().then((running) => running.url);
// @ts-expect-error: there is no such option
emulator.startEmulator({ prot: 1 });
