/** Rules of control intervals, which stand on happenings (src/situation/control/holding.ts); by a `change` a place came into other hands. */
export const controlRules: readonly { name: string; text: string; change?: true }[] = [
  {
    name: 'control-taken',
    change: true,
    text: 'A party took the place: it holds it from then on, with the status of that happening.',
  },
  { name: 'control-stated', text: 'Reports say who holds the place.' },
  {
    name: 'control-left',
    change: true,
    text: 'One side left as the other came in, or was driven out by it: the other side holds it (implied).',
  },
  {
    name: 'control-changed-hands',
    change: true,
    text: 'One side took the place and its rival left it: an admission, or two independent origins between them, confirm the change of hands. An ally who leaves confirms nothing.',
  },
  {
    name: 'control-lost',
    text: 'A side lost or left the place and nobody on record took it: it no longer holds it; who does is unknown.',
  },
  { name: 'control-contested', text: 'A party entered or fights in the place, or two sides say that they hold it.' },
];

const changes: ReadonlySet<string> = new Set(
  controlRules.flatMap(({ name, change }) => (change === true ? [name] : [])),
);

/** Did the place come into other hands, by the name of the rule? */
export const isChange = (rule: string): boolean => changes.has(rule);
