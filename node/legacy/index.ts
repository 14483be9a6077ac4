// All that `opentok-sdk/legacy` offers.

export * from '../lib/index';
export {
  type Archive,
  type ArchivePage,
  type Broadcast,
  type BroadcastPage,
  type Callback,
  type Session,
} from './bound';
export { type CallbackList, type NodeCallback } from './callbacks';
export { OpenTok, type OpenTokConstructor } from './client';
export { type LegacyError, type LegacyErrorClass } from './errors';
export {
  type LegacyCallbackOptions,
  type LegacyClientOptions,
  type LegacyForms,
  type LegacySignalPayload,
  type LegacyStartRenderOptions,
  type LegacyTokenOptions,
} from './forms';
export { type SipCall as SipInterconnect } from '../lib/models';
