import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { StoreError } from '../store/store.ts';
import { addIntake } from './commands/intake.ts';
import { addQuestions } from './commands/questions.ts';
import { addRemoving } from './commands/removing.ts';
import { addRunning } from './commands/running.ts';
import { addGazetteer, addKeys } from './commands/setup.ts';
import { exitCodes, UsageError } from './failure.ts';
import { addFootage } from './footage/commands.ts';
import { addJudging } from './judge/commands.ts';
import type { Done } from './options.ts';
import { endOnClosedPipe, plain } from './print/terminal.ts';

/** The command line. Each command is imported only when it is called, so that a cold start stays short. */
export function program(done: Done): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const sitrep = new Command('sitrep')
    .description('Reads news reports and keeps a sourced situation record.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(sitrep --help shows the commands)')
    .configureOutput({
      outputError: (message, write) =>
        // The hint of the command (showHelpAfterError) ends the line.
        write(
          `sitrep: ${plain(
            message
              .trim()
              .replace(/^error: /, '')
              .replace(/\s*\n/g, ' '),
          )} `,
        ),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 a fault of the program or the machine; 2 bad input or usage; 3 a broken log; 130 stopped by Ctrl-C.',
    );
  addIntake(sitrep, done);
  addQuestions(sitrep, done);
  addRemoving(sitrep, done);
  addRunning(sitrep, done);
  addJudging(sitrep, done);
  addGazetteer(sitrep, done);
  addFootage(sitrep, done);
  addKeys(sitrep, done);
  sitrep.hook('preAction', takeGazetteer);
  hinted(sitrep, 'sitrep');
  return sitrep;
}

/** The door: a gazetteer that the environment names is opened before any command runs. */
async function takeGazetteer(): Promise<void> {
  const path = process.env.SITREP_GAZETTEER;
  if (!path) return;
  const { useGazetteer } = await import('../resolve/gazetteer/in-use.ts');
  try {
    useGazetteer(path);
  } catch (cause) {
    throw new UsageError(`SITREP_GAZETTEER: ${(cause as Error).message}.`, { cause });
  }
}

/** Lets each command's errors end on where its own options, or commands, are shown. */
function hinted(command: Command, path: string): void {
  const { commands } = command;
  command.showHelpAfterError(`(${path} --help shows the ${commands.length > 0 ? 'commands' : 'options'})`);
  for (const one of commands) hinted(one, `${path} ${one.name()}`);
}

/** Runs the program and sets the exit code. Bad input is one line and 2; anything else that goes wrong is one line and 1. */
export async function main(words: string[]): Promise<void> {
  endOnClosedPipe();
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.input;
  const say = (message: string) => process.stderr.write(`sitrep: ${plain(message)}\n`);
  if (error instanceof UsageError || error instanceof RangeError) {
    say(error.message);
    return exitCodes.input;
  }
  if (error instanceof StoreError) {
    say(error.message);
    return error.code === 'full' ? exitCodes.fault : exitCodes.input;
  }
  say(
    error instanceof Error
      ? `this is a fault of the program: ${process.env.SITREP_DEBUG ? error.stack : error.message} (SITREP_DEBUG=1 shows where)`
      : String(error),
  );
  return exitCodes.fault;
}
