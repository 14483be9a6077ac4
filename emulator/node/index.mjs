import emulator from './index.js';

export const { Emulator, EmulatorError, VirtualClient, startEmulator } = emulator;
