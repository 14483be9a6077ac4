// All that the package offers.

import { library } from './native';

export { OpenTok } from './client';
export * from './errors';
export * from './models';
export {
  type AbortSignalLike,
  type CallOptions,
  type ClientOptions,
  type PrivateKeyOptions,
  type RetryOptions,
} from './options';
export { type Logger, type ResponseInfo } from './response';
export { type Route, routes } from './routes';

/** The package's version. */
export const version: string = library().version();
