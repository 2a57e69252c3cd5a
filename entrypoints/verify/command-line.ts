// The program `verify`: the command, or a thread of it, which loads no more than its own work takes.
import { answerInThread } from './file-thread';

if (!(await answerInThread())) {
  const { runCommand } = await import('./command');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = await runCommand(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG || '');
}
