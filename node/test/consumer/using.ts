// What a TypeScript user may write whose compiler knows `using`. Checked by package.test.mjs; never run.

import { OpenTok } from 'opentok-sdk';

export async function disposed(): Promise<void> {
  using mine = new OpenTok('100', 'secret');
  await using other = OpenTok.fromEnv();
  mine.close();
  await other.listArchives();
}
