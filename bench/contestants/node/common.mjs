// The protocol of `bench/README.md`, for the programs beside this one. They load this first, and what they measure after it.

import { readFileSync } from 'node:fs';

export const {
  BENCH_KEY: key,
  BENCH_SECRET: secret,
  BENCH_SESSION: session,
  BENCH_APPLICATION: application,
  BENCH_APPLICATION_SESSION: applicationSession,
  BENCH_URL: url,
  BENCH_TLS_URL: tlsUrl,
  BENCH_FAR_URL: farUrl,
  BENCH_CA: ca,
} = process.env;

export const privateKey = readFileSync(process.env.BENCH_PRIVATE_KEY, 'utf8');
export const archive = '6f0b2c9a-14e3-4d8e-8f55-000000000000';
export const data = 'name=Ada Lovelace&number=12345';
export const classes = ['focus', 'full'];
export const expiry = Math.floor(Date.now() / 1000) + 86_400;

const asked = process.argv[2] === '--start' ? process.argv[3] : undefined;
if (asked === 'nothing') process.exit();

/** With `--start`, does only what it says, and ends; the import has been made. */
export function start(acts = {}) {
  if (asked === undefined) return;
  const act = { import: () => {}, ...acts }[asked];
  if (act) act();
  else console.error(`--start ${asked} is not for this one`);
  process.exit(act ? 0 : 1);
}

/** Does works as they are asked for, until standard input ends. */
export async function serve(works) {
  const { createInterface } = await import('node:readline');
  const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

  say({ works: [...Object.keys(works), 'memory'] });
  for await (const line of createInterface({ input: process.stdin })) {
    const { work, times, at_once: atOnce = 1 } = JSON.parse(line);
    if (work === 'memory') {
      say({ seconds: 0, cpu: 0, rss: process.memoryUsage.rss() });
      continue;
    }
    const [began, before, loop] = [performance.now(), process.cpuUsage(), performance.eventLoopUtilization()];
    try {
      await run(works[work], times, atOnce);
      const seconds = (performance.now() - began) / 1e3;
      const { user, system } = process.cpuUsage(before);
      const { active } = performance.eventLoopUtilization(loop);
      say({ seconds, cpu: (user + system) / 1e6, loop: active / 1e3 });
    } catch (error) {
      say({ error: String(error) });
    }
  }
}

/** So many times; if it is awaited, `atOnce` of them take turns. */
async function run(call, times, atOnce) {
  let left = times;
  const share = async () => {
    while (left-- > 0) {
      const made = call();
      if (made instanceof Promise) await made;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, share));
}

/** What is read of each archive: it has the same names everywhere. */
export function fields(archives) {
  // prettier-ignore
  return archives.map((a) => [
    a.id, a.status, a.name, a.sessionId, a.createdAt,
    a.size, a.duration, a.outputMode, a.hasAudio, a.resolution,
  ]);
}
