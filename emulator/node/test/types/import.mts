// What TypeScript makes of the package when it is imported; compiled, not run.

import { startEmulator, type Emulator, type EmulatorOptions, type VirtualClient } from 'opentok-emulator';

const options: EmulatorOptions = {
  port: 0,
  seed: 1,
  allowHosts: ['emulator'],
  webhookUrls: ['http://localhost:1/'],
};

export async function use(): Promise<number> {
  const emulator: Emulator = await startEmulator(options);
  const client: VirtualClient = await emulator.join('token', { data: 'somebody' });
  const streamId: string = await client.publish({ videoType: 'screen' });
  await client.unpublish(streamId);
  await emulator.fault({ status: 503, times: 1 });
  // @ts-expect-error: there is no such fault
  await emulator.fault({ satus: 503 });
  const [request] = await emulator.requests({ last: 1 });
  const project: { apiKey: string } = await emulator.control('POST', 'projects');
  await emulator.stop();
  return (request?.status ?? 0) + project.apiKey.length;
}
