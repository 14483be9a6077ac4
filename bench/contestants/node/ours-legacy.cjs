// `opentok-sdk/legacy`.

import('./common.mjs').then((bench) => require('./older.cjs')(bench, require('opentok-sdk/legacy')));
