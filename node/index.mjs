// The same classes as for those who require the package: this only names them.
import './native.mjs';

export * from './dist/lib/index.js';
