import type { Place } from '../../../record/entity.ts';
import type { Party } from '../../../record/happening.ts';
import type { Held, LineWording, Worded } from '../../../record/line-wording.ts';
import { calendar } from '../lexicon/calendar.ts';
import { nameParts } from '../lexicon/name-parts.ts';
import { capital, eventLine } from './event-line.ts';
import { footageLine } from './footage-line.ts';
import { holdsAsMany, takesPlural } from './number.ts';
import { statementLine, unquoted } from './statement-line.ts';

/* The English of lines, all of it in this room. */

/** One plain line of a happening: "Rebels seize Aleppo"; "Army denies it had withdrawn from Homs"; "Rebels hold Hama". */
function happeningLine({ first, what, agent, patient, place, quantity, ...wording }: Worded): string | null {
  const quote = unquoted(first.words.replace(/\s+/g, ' ').trim());
  if (first.kind === 'statement') return statementLine(first, agent, quote);
  if (first.kind === 'footage') return footageLine(quote, first.value, wording.disowned);
  if (first.family === 'whereabouts') return whereaboutsLine(agent, first.value, place);
  if (first.family === 'control') return heldLine(agent, first.value, place);
  const taken = patient.filter(({ name, kind }) => kind === 'place' && name === place?.name);
  const { vague, lemma, near } = wording;
  return eventLine(
    { what, agent, patient: taken.length > 0 ? taken : patient, place, quantity },
    {
      lemma,
      near,
      vague: vague === null || vague === 'several' ? vague : `${vague} of`,
    },
  );
}

/** Longer words are cut: a line is read at a glance. */
const LONGEST = 200;

/** “Rebels are said to have seized …”: the words of the report, in the marks of a quotation. */
function ownWords(words: string): string {
  const plain = unquoted(words.replace(/\s+/g, ' ').trim()).replace(/[,;:]+$/, '');
  return `“${plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))}…`}”`;
}

function whereaboutsLine(agent: readonly Party[], value: string | null, place: Place | null): string {
  const name = agent[0]?.name ?? 'Somebody';
  if (value === 'unknown') return `${name}: whereabouts unknown`;
  if (value === 'left') return `${name}: has left${place ? ` ${place.name}` : ''}`;
  return `${name}: in ${place?.name ?? 'an unnamed place'}`;
}

function heldLine(agent: readonly Party[], value: string | null, place: Place | null): string {
  const [first] = agent;
  if (first === undefined) return `${place?.name ?? 'An unnamed place'} is contested`;
  const [one, many] =
    value === 'contested'
      ? ['fights over', 'fight over']
      : value === 'part'
        ? ['holds part of', 'hold part of']
        : ['holds', 'hold'];
  return `${first.name} ${takesPlural(agent) ? many : one} ${place?.name ?? 'an unnamed place'}`;
}

/** "Rebels hold Hama", "Hama is contested": who holds a place over an interval. */
const controlText = (held: Held): string =>
  held.contested || held.holder === null ? holding(held) : capital(holding(held));

function holding({ holder, place, extent, contested }: Held): string {
  if (contested || holder === null) return `${place.name} is contested`;
  const verb = holdsAsMany(holder.name) ? 'hold' : 'holds';
  return `${holder.name} ${verb} ${extent === 'part' ? 'part of ' : ''}${place.name}`;
}

function heldSince(held: Held, from: string, to: string | null): string {
  const since = held.beganBy === true ? byDay(from) : to === null ? `since ${day(from)}` : `from ${day(from)}`;
  return `${holding(held)} ${since}${to === null ? '' : ` to ${day(to)}`}`;
}

/** What nobody knows: who holds a place that was left, where a person is. */
const holderUnknown = ({ name }: Place): string => `Who holds ${name} is unknown`;
const whereaboutsUnknown = (name: string | null): string =>
  `Whereabouts of ${name === null ? 'the person' : inside(name)} unknown`;
const wordsLost = (publisher: string | null, words: string): string =>
  `Words are lost in ${publisher ?? 'a report'}: “${words.trim()}”`;

/** "President" at the head of a line is "president" inside one; a proper name stays. */
const inside = (name: string): string =>
  /^(?:President|Prime|Minister|King|Queen|Leader|Premier|Emir|Governor|Mayor|Commander|Chancellor)(?: \p{Ll}|$)/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

const months = [...calendar.months].map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}`);

function day(at: string): string {
  const [year, month, date] = at.slice(0, 10).split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

const byDay = (at: string): string => `by ${day(at)}`;

/** The English of lines. */
export const wording: LineWording = {
  happening: happeningLine,
  ownWords,
  control: controlText,
  heldSince,
  partOf: nameParts.partOf,
  holderUnknown,
  whereaboutsUnknown,
  wordsLost,
  day,
  byDay,
};
