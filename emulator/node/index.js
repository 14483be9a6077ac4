'use strict';

const { EmulatorError } = require('./lib/control.js');
const { Emulator, startEmulator } = require('./lib/emulator.js');
const { VirtualClient } = require('./lib/client.js');

module.exports = { Emulator, EmulatorError, VirtualClient, startEmulator };
