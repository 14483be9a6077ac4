import './native.mjs';

export * from './dist/legacy/index.js';
export { OpenTok as default } from './dist/legacy/index.js';
