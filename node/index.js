'use strict';

require('./native.js');

module.exports = require('./dist/lib/index.js');
