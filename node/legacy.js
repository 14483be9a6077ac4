'use strict';

require('./native.js');

// The class itself, as in the original, which carries everything else by name.
module.exports = require('./dist/legacy/index.js');
