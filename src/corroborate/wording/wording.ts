import type { Place } from '../../record/entity.ts';
import type { Beside } from '../../record/event-mention.ts';
import type { ControlInterval, Happening, Party } from '../../record/happening.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { lineOf, plural } from './event-line.ts';
import { footageLine } from './footage-line.ts';
import { statementLine, unquoted } from './statement-line.ts';

/*
 * The English of lines, all of it in this room: what is merged, decided and folded gives fields, and asks here for words. A line is never
 * read again: whoever must know what it says looks at the fields.
 */

/** What a happening is worded from. */
export interface Worded {
  /** The mention that the line begins with. */
  first: Pick<KnownMention, 'kind' | 'family' | 'what' | 'value' | 'lemma' | 'words'>;
  what: string;
  agent: readonly Party[];
  patient: readonly Party[];
  place: Place | null;
  quantity: Happening['quantity'];
  /** The verb as written, where all mentions use it. */
  lemma: string | null;
  vague: KnownMention['vague'];
  /** Where the words do not put it in the place. */
  near: Beside['how'] | null;
  /** Is footage said not to show what it is passed off as? */
  disowned: boolean;
}

/** One plain line of a happening: "Rebels seize Aleppo"; "Army denies it had withdrawn from Homs"; "Rebels hold Hama". */
export function happeningLine({ first, what, agent, patient, place, quantity, ...wording }: Worded): string {
  const quote = unquoted(first.words.replace(/\s+/g, ' ').trim());
  if (first.kind === 'statement') return statementLine(first, agent, quote);
  if (first.kind === 'footage') return footageLine(quote, first.value, wording.disowned);
  if (first.family === 'whereabouts') return whereaboutsLine(agent, first.value, place);
  if (first.family === 'control') return heldLine(agent, first.value, place);
  const taken = patient.filter(({ name, kind }) => kind === 'place' && name === place?.name);
  const { vague, lemma, near } = wording;
  return lineOf(what, agent, taken.length > 0 ? taken : patient, place, quantity, {
    lemma,
    near,
    vague: vague === null || vague === 'several' ? vague : `${vague} of`,
  });
}

function whereaboutsLine(agent: readonly Party[], value: string | null, place: Place | null): string {
  const name = agent[0]?.name ?? 'Somebody';
  if (value === 'unknown') return `${name}: whereabouts unknown`;
  if (value === 'left') return `${name}: has left${place ? ` ${place.name}` : ''}`;
  return `${name}: in ${place?.name ?? 'an unnamed place'}`;
}

function heldLine(agent: readonly Party[], value: string | null, place: Place | null): string {
  if (agent.length === 0) return `${place?.name ?? 'An unnamed place'} is contested`;
  const [one, many] =
    value === 'contested'
      ? ['fights over', 'fight over']
      : value === 'part'
        ? ['holds part of', 'hold part of']
        : ['holds', 'hold'];
  return `${agent[0].name} ${plural(agent) ? many : one} ${place?.name ?? 'an unnamed place'}`;
}

/** "Rebels hold Hama", "Hama is contested": who holds a place over an interval. */
export function controlText({ holder, place, extent, contested }: ControlInterval): string {
  if (contested || holder === null) return `${place.name} is contested`;
  const verb = /(?:[a-z]s|people|forces|troops|police|men)$/.test(holder.name) ? 'hold' : 'holds';
  const name = holder.name.charAt(0).toUpperCase() + holder.name.slice(1);
  return `${name} ${verb} ${extent === 'part' ? 'part of ' : ''}${place.name}`;
}

/** What nobody knows: who holds a place that was left, where a person is. */
export const holderUnknown = ({ name }: Place): string => `Who holds ${name} is unknown`;
export const whereaboutsUnknown = (name: string | null): string =>
  `Whereabouts of ${name === null ? 'the person' : inside(name)} unknown`;
export const wordsLost = (publisher: string | null, words: string): string =>
  `Words are lost in ${publisher ?? 'a report'}: “${words.trim()}”`;

/** "President" at the head of a line is "president" inside one; a proper name stays. */
const inside = (name: string): string =>
  /^(?:President|Prime|Minister|King|Queen|Leader|Premier|Emir|Governor|Mayor|Commander|Chancellor)(?: \p{Ll}|$)/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
