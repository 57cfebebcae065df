import type { Party } from '../../../record/happening.ts';
import type { KnownMention } from '../../../record/known-mention.ts';
import { takesPlural, third } from './number.ts';

/** Plain verb of each act of speech. */
const verbs: Record<string, string> = { condemn: 'condemn', think: 'believe' };
/** Acts whose verb takes the content as it is: "denies it had withdrawn", "reports clashes". */
const takes = new Set([
  'say',
  'deny',
  'announce',
  'confirm',
  'claim',
  'report',
  'admit',
  'warn',
  'predict',
  'suggest',
  'think',
]);

/** "Army denies it had withdrawn from Homs"; "Residents say: Rebels entered Damascus"; "Army command says: “Our units stand”". */
export function statementLine(
  first: Pick<KnownMention, 'what' | 'value' | 'lemma'>,
  agent: readonly Party[],
  quote: string,
): string {
  const [speaker = { name: 'Somebody', kind: 'person' as const }] = agent;
  const name = speaker.name.charAt(0).toUpperCase() + speaker.name.slice(1);
  const bare = verbs[first.what] ?? first.what;
  const many = takesPlural([speaker]) || / and /.test(speaker.name);
  const verb = many ? bare : third(bare);
  const words = quote.replace(/^that /i, '').replace(/[.,;:]+$/, '');
  if (first.value === 'direct') return `${name} ${verb}: “${words}”`;
  if (first.lemma !== '') return `${name} ${first.lemma} ${words}`;
  // A clause that stood first keeps its capital, behind a colon.
  return takes.has(first.what) && /^(?:\p{Ll}|\d|[‘“'"])/u.test(words)
    ? `${name} ${verb} ${words}`
    : `${name} ${verb}: ${words}`;
}

/** Words without the quotation marks around all of them; marks inside stay. */
export function unquoted(words: string): string {
  const inner = /^["“‘'](.*)["”’']$/u.exec(words)?.[1];
  if (inner !== undefined && !/["“”‘]/.test(inner)) return inner;
  return words.replace(/^["“](?=[^"”]*$)/, '').replace(/(?<=^[^"“]*)["”]$/, '');
}
