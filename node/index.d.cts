export * from './dist/index.js';
export { OpenTok as default } from './dist/index.js';
