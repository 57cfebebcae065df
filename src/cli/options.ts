import type { Command } from 'commander';

/** Takes the exit code of a command that has run. */
export type Done = (code: number) => void;

/** The option of every command that asks or changes a situation. */
export const situation = ['--situation <file>', 'the situation file', './situation.db'] as const;

/** An option that may be given more than once. */
export const repeated = (value: string, before: string[] = []): string[] => [...before, value];

/** Examples under the help of a command, one a line. */
export const examples = (lines: string): string => `\nExamples:\n${lines.replace(/^/gm, '  ')}`;

/** Adds a command with its examples. */
export const command = (sitrep: Command, name: string, description: string, lines: string): Command =>
  sitrep.command(name).description(description).addHelpText('after', examples(lines));
