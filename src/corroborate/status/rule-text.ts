import { controlRules } from './control-rules.ts';
import { overtakingRules } from './overtaking-rules.ts';
import { statusRules } from './rules.ts';

/** What docs/status.md says of a rule; "" for a name that no table has. */
export const ruleText = (name: string): string =>
  [...statusRules, ...overtakingRules, ...controlRules].find((rule) => rule.name === name)?.text ?? '';

/** The tables of rules in docs/status.md, as Markdown. */
export function statusTable(): string {
  const rows = statusRules.map(({ name, status, text }, i) => `| ${i + 1} | \`${name}\` | ${status} | ${text} |`);
  const held = controlRules.map(({ name, text }) => `| \`${name}\` | ${text} |`);
  const overtaken = overtakingRules.map(({ name, text }) => `| \`${name}\` | superseded | ${text} |`);
  return [
    '| | rule | status | when |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| rule | status | what is overtaken |',
    '|---|---|---|',
    ...overtaken,
    '',
    '| rule | what it gives |',
    '|---|---|',
    ...held,
  ].join('\n');
}
