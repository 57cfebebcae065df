import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** How the validator's own messages begin; any other is written beside a schema of ours, and says what to give. */
const VALIDATORS_WORDS = /^(?:Invalid|Too|Unrecognized)\b/;
/** Most characters of a value that are told back. */
const MOST_TOLD = 80;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/**
 * What is said of input that a schema refuses, in one line: the place of the first fault, what stands there, what to give instead; never in
 * the validator's own words. `whole` names all that was given, where the fault is not within it.
 */
export function refusalOf({ issues }: z.ZodError, given: unknown, whole: string): string {
  const issue = deepest(issues[0]!);
  const place = issue.path.length === 0 ? whole : issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>((within, key) => inside(within, key), given);
  return `${place} ${told(value)}: ${wanted(issue)}`;
}

const inside = (within: unknown, key: PropertyKey): unknown =>
  typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined;

/** Of the forms that a value may have, the one that it comes nearest: whose fault lies within it. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const within = firstOf(issue.errors).find(({ path }) => path.length > 0);
  return within === undefined ? issue : deepest({ ...within, path: [...issue.path, ...within.path] });
}

/** The first fault of each form: a form that was refused has one at least. */
const firstOf = (forms: readonly (readonly Issue[])[]): Issue[] => forms.flatMap((issues) => issues.slice(0, 1));

function told(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'string' && value.trim() === '') return 'is empty';
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'is an object';
  const written = JSON.stringify(value);
  return `is ${written.length > MOST_TOLD ? `${written.slice(0, MOST_TOLD)}…` : written}`;
}

/** What to give, in words. */
function wanted(issue: Issue): string {
  if (!VALIDATORS_WORDS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `give ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `give ${listed(issue.values)}`;
    case 'invalid_format':
      return `give it in the form ${issue.pattern ?? issue.format}`;
    case 'too_small':
      if (issue.exact) return `give ${counted(issue.origin, String(issue.minimum))}`;
      return issue.inclusive === false
        ? `give more than ${counted(issue.origin, String(issue.minimum))}`
        : `give ${counted(issue.origin, `${issue.minimum} or more`)}`;
    case 'too_big':
      return issue.inclusive === false
        ? `give less than ${counted(issue.origin, String(issue.maximum))}`
        : `give ${counted(issue.origin, `${issue.maximum} at most`)}`;
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? `give ${listed(issue.options)}`
        : [...new Set(firstOf(issue.errors).map(wanted))].join(', or ');
    default:
      return 'give another value';
  }
}

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
const counted = (origin: string, count: string): string => (origin === 'string' ? `${count} characters` : count);
