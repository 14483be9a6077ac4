// The package as released, in a folder of its own.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const source = fileURLToPath(new URL('..', import.meta.url));
export const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));

const library = readdirSync(source).find((name) => name.endsWith('.node'));
/** What this machine's native library is called, and its package. */
export const platform = /^opentok-sdk\.(.*)\.node$/.exec(library)[1];
export const NATIVE = `node_modules/@opentok-sdk/${platform}/${library}`;

export const SESSION = '1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4';

/** Runs a program; returns what it wrote, or throws with all that it wrote. */
export function run(program, args, cwd) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  try {
    return execFileSync(program, args, options);
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/** A folder that is removed when the tests are through. */
export function temporary(after) {
  const folder = mkdtempSync(join(tmpdir(), 'opentok-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Installs packed packages into a folder that has nothing else. */
export function install(target, ...packages) {
  writeFileSync(join(target, 'package.json'), '{ "name": "consumer", "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...packages], target);
}

/** Packs the main package and this platform's, as for a release, and installs both. */
export function installReleased(folder) {
  run(process.execPath, [
    join(source, 'scripts/release.mjs'),
    folder,
    `${platform}=${join(source, library)}`,
  ]);
  const names = ['opentok-sdk', `@opentok-sdk/${platform}`];
  for (const name of names) run('npm', ['pack', '--pack-destination', folder], join(folder, name));
  install(folder, `./opentok-sdk-${version}.tgz`, `./opentok-sdk-${platform}-${version}.tgz`);
}
