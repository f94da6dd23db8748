/** `npm run demo`: the whole Slack experience in a browser, without a workspace. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startDemo } from './start-demo.ts';

try {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' }, documents: { type: 'string' } } });
  process.stdout.write('Starting a local Slack and the bot …\n');
  const demo = await startDemo({ port: Number(values.port), ...(values.documents === undefined ? {} : { documents: values.documents }) });
  process.stdout.write(`\n  ${demo.address}?user=U0LIN   中文\n  ${demo.address}?user=U0ANN   English\n\nCtrl+C ends it.\n`);
  const asked = await Promise.race([once(process, 'SIGINT').then(() => true), once(process, 'SIGTERM').then(() => true), once(demo.bot, 'exit').then(() => false)]);
  await demo.stop();
  if (!asked) throw new Error('The bot has ended.');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: npm run demo -- [--port 8080] [--documents DIR]\n`);
  process.exitCode = 1;
}
