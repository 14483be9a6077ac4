/// <reference lib="esnext.disposable" preserve="true" />

import './legacy/bound'; // adds methods to the models' types

export { OpenTok, type OpenTokConstructor } from './client';
export * from './errors';
export { type CallbackList, type NodeCallback } from './legacy/callbacks';
export { type LegacyError, type LegacyErrorClass } from './legacy/errors';
export {
  type LegacyCallbackOptions,
  type LegacyForms,
  type LegacySignalPayload,
  type LegacyStartRenderOptions,
  type LegacyTokenOptions,
} from './legacy/forms';
export * from './models';
export { type SipCall as SipInterconnect } from './models';
export {
  type AbortSignalLike,
  type CallOptions,
  type ClientOptions,
  type PrivateKeyOptions,
  type RetryOptions,
} from './options';
