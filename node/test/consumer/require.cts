// What a TypeScript user wrote who required the package `opentok`. Checked by package.test.mjs; never run.

import OpenTok = require('opentok-sdk/legacy');

const client: OpenTok = new OpenTok('100', 'secret');
export const same: typeof OpenTok.OpenTok = OpenTok.default;

export function calls(role: OpenTok.Role): void {
  const options: OpenTok.StartArchiveOptions = { name: 'lecture' };
  client.startArchive('s', options, (error: OpenTok.OpenTokError | null, archive?: OpenTok.Archive) => {
    if (error instanceof OpenTok.ArchiveError || error instanceof OpenTok.ConflictError)
      console.log(error.code);
    archive?.stop(() => undefined);
  });
  client.listArchives((_error, archives?: OpenTok.Archive[]) => archives?.length);
  console.log(client.generateToken('s', { role }), OpenTok.Role.Moderator, OpenTok('100', 'secret').apiKey);
  // @ts-expect-error -- a type that does not exist
  const nothing: OpenTok.Archve | undefined = undefined;
  console.log(nothing);
}
