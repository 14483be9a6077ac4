'use strict';

require('./native.js');

// `require('opentok-sdk/legacy')` is the class itself, as in the original, and carries everything else by name.
const sdk = require('./dist/legacy/index.js');

module.exports = Object.assign(sdk.OpenTok, sdk, { default: sdk.OpenTok });
Object.defineProperty(module.exports, '__esModule', { value: true });
