// Builds the native half for this machine and puts it beside package.json, where lib/native.ts finds it.
//   node scripts/native.mjs [--release]

import { spawnSync } from 'node:child_process';
import { copyFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLATFORMS = {
  linux: { library: 'libopentok_node.so', suffix: `-${libc()}` },
  darwin: { library: 'libopentok_node.dylib', suffix: '' },
  win32: { library: 'opentok_node.dll', suffix: '-msvc' },
};

function libc() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
    ? 'musl'
    : 'gnu';
}

const release = process.argv.includes('--release');
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const platform = PLATFORMS[process.platform];
if (!platform) throw new Error(`opentok-sdk has no native build for ${process.platform}`);

const build = spawnSync('cargo', ['build', '-p', 'opentok-node', ...(release ? ['--release'] : [])], {
  cwd: folder,
  stdio: 'inherit',
});
if (build.error) throw build.error;
if (build.status !== 0) process.exit(build.status ?? 1);

const target = process.env.CARGO_TARGET_DIR ?? join(folder, '..', 'target');
const built = join(target, release ? 'release' : 'debug', platform.library);
const name = `opentok-sdk.${process.platform}-${process.arch}${platform.suffix}.node`;
// By way of a rename: a process that has the old one loaded keeps it.
copyFileSync(built, join(folder, `${name}.new`));
renameSync(join(folder, `${name}.new`), join(folder, name));
