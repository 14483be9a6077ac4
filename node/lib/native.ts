// Finds and loads the native half: beside the package when built here, else in the platform's own package.

import { createRequire } from 'node:module';

import { ConfigurationError } from './errors';

/** A client of the core: see src/lib.rs. Arguments and answers are JSON text. */
export interface Native {
  readonly projectId: string;
  readonly apiUrl: string;
  call(
    name: string,
    args: string,
    timeoutMs?: number,
    maxRetries?: number,
    cancel?: Cancel,
  ): Promise<string | undefined>;
  callLocal(name: string, args: string): string;
  generateToken(
    sessionId: string,
    role?: string,
    expireTime?: number,
    ttl?: number,
    data?: string,
    initialLayoutClassList?: string[],
  ): string;
  close(): void;
}

/** Ends one call early. */
export interface Cancel {
  cancel(): void;
}

interface Library {
  Native: new (settings: string) => Native;
  Cancel: new () => Cancel;
}

const SUFFIXES: Partial<Record<NodeJS.Platform, string[]>> = { linux: ['-gnu', '-musl'], win32: ['-msvc'] };

// Not plain `require`: bundlers would try to follow it.
const find = createRequire(__filename);

function load(): Library {
  const platform = `${process.platform}-${process.arch}`;
  const reasons: string[] = [];
  for (const suffix of SUFFIXES[process.platform] ?? ['']) {
    const name = platform + suffix;
    for (const path of [`../opentok-sdk.${name}.node`, `opentok-sdk-${name}`]) {
      try {
        return find(path) as Library;
      } catch (error) {
        reasons.push(`${path}: ${String(error instanceof Error ? error.message.split('\n')[0] : error)}`);
      }
    }
  }
  throw new ConfigurationError({
    kind: 'configuration',
    message:
      `the native library of opentok-sdk for ${platform} cannot be loaded. It comes in an optional dependency: ` +
      `install with --include=optional and, if the lock file was made on another platform, ` +
      `with --os=${process.platform} --cpu=${process.arch}.\n  ${reasons.join('\n  ')}`,
  });
}

export const library = load();
