/// <reference lib="esnext.disposable" preserve="true" />

export { OpenTok } from './client';
export { type NodeCallback } from './caller';
export * from './errors';
export * from './models';
export {
  type AbortSignalLike,
  type CallOptions,
  type ClientOptions,
  type PrivateKeyOptions,
  type RetryOptions,
} from './options';
