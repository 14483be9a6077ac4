// npm's `opentok`.

import('./common.mjs').then((bench) => require('./older.cjs')(bench, require('opentok')));
