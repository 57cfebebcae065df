import { fold } from '../../src/record/folding.ts';
import type { Happening } from '../../src/record/happening.ts';
import { type AsOf, brief, control, happenings, type View } from '../../src/situation/situation.ts';

export type Verdict = 'right' | 'wrong' | 'unknown';

/** Who held a place. `right` are words of good holders' names, `also` open answers that are good: "contested", "absent". */
export interface ControlQuestion {
  id: string;
  place: string;
  /** Names that answer as well. */
  others?: string[];
  country: string;
  right: string[];
  also: string[];
  /** Statuses that a right holder must have, where it matters. */
  status?: string[];
}

/** Where a person was: "unknown", "disputed", "killed", "detained", "at", "left" or "absent". */
export interface PersonQuestion {
  id: string;
  person: string;
  place?: string;
  right: string[];
  status?: string[];
  origins?: number;
}

export interface Answer {
  verdict: Verdict;
  /** What was answered, with the words behind it. */
  found: string;
}

const words = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
const named = (name: string, right: readonly string[]): boolean =>
  right.some((word) => ` ${words(name)}`.includes(` ${words(word).trim()}`));

/** Asks who holds the place; a holder without words behind it is no answer. */
export function answerControl(view: View, asOf: AsOf, question: ControlQuestion): Answer {
  const intervals = [question.place, ...(question.others ?? [])].flatMap((place) =>
    control(view, asOf, { place }).filter(
      (one) =>
        (one.place.country === null || one.place.country === question.country) &&
        (one.place.feature !== 'admin' || place !== question.place),
    ),
  );
  const verdicts = intervals.map((one): Answer => {
    const told = one.told.map((citation) => `“${citation.words}” (${citation.published}, ${citation.publisher})`);
    const found = `${one.contested ? 'contested' : one.holder?.name} (${one.extent}) ${one.place.name}, ${one.status}, from ${one.from}, ${one.rule}: ${one.reason} ← ${told.slice(-3).join(' | ')}`;
    if (told.length === 0) return { verdict: 'unknown', found };
    const good =
      one.holder !== null && (named(one.holder.name, question.right) || sided(one.holder.side, question.right));
    const status = question.status === undefined || question.status.includes(one.status);
    if (good) return { verdict: status ? 'right' : question.also.length > 0 ? 'wrong' : 'unknown', found };
    if (one.contested || one.holder === null || one.extent === 'part')
      return { verdict: question.also.includes('contested') ? 'right' : 'unknown', found };
    return { verdict: 'wrong', found };
  });
  if (verdicts.length === 0) {
    const before = control(view, asOf, { place: question.place, history: true }).at(-1);
    const ended = before === undefined ? '' : `; last ${before.holder?.name} until ${before.to}: ${before.reason}`;
    return { verdict: question.also.includes('absent') ? 'right' : 'unknown', found: `absent${ended}` };
  }
  return (
    verdicts.find(({ verdict }) => verdict === 'wrong') ??
    verdicts.find(({ verdict }) => verdict === 'right') ??
    verdicts[0]!
  );
}

/** "government:IQ" answers for "Iraq", "government:" for "government". */
function sided(side: string | null, right: readonly string[]): boolean {
  if (side === null) return false;
  const [camp, country] = side.split(':');
  const name = country === '' ? '' : (new Intl.DisplayNames('en', { type: 'region' }).of(country!) ?? '');
  return camp === 'government' && (named('government', right) || named(name, right));
}

/** Asks what is known of a person. */
export function answerPerson(view: View, asOf: AsOf, question: PersonQuestion): Answer {
  const last = words(question.person).trim().split(' ').at(-1)!;
  const first = words(question.person).trim().split(' ')[0];
  const isOne = ({ name, kind }: { name: string; kind: string }): boolean => {
    const parts = words(name).trim().split(' ');
    return kind !== 'place' && parts.at(-1) === last && (parts.length === 1 || parts.includes(first!));
  };
  const open = brief(view, asOf).unknown.find(({ text }) => /^Whereabouts of/.test(text) && words(text).includes(last));
  const events = happenings(view, asOf).filter((one) => !one.background && bears(one, isOne));
  const where = question.place === undefined ? null : fold(question.place);
  const kinds = events.map((one) => ({ one, value: fateOf(one, where) })).filter(({ value }) => value !== null);
  const told = kinds.map(({ one, value }) => `${value}: ${one.line} (${one.status}, ${one.origins.length} origins)`);
  const found = [open === undefined ? null : open.text, ...told].filter((part) => part !== null).join('; ') || 'absent';
  const good = (value: string): boolean =>
    kinds.some(
      ({ one, value: is }) =>
        is === value &&
        (question.status === undefined || question.status.includes(one.status)) &&
        (question.origins === undefined || one.origins.length === question.origins),
    );
  // Latest told first: what was rumoured before does not count.
  const [sure] = kinds.filter(
    ({ one, value }) => ['confirmed', 'reported'].includes(one.status) && ['killed', 'detained'].includes(value!),
  );
  if (sure && !question.right.includes(sure.value!)) return { verdict: 'wrong', found };
  if (question.right.some(good)) return { verdict: 'right', found };
  if (question.right.includes('unknown') && open !== undefined) return { verdict: 'right', found };
  if (question.right.includes('disputed') && kinds.some(({ one }) => one.status === 'disputed'))
    return { verdict: 'right', found };
  return { verdict: question.right.includes('absent') ? 'right' : 'unknown', found };
}

function bears({ what, agent, patient }: Happening, isOne: (party: Happening['agent'][number]) => boolean): boolean {
  return (['kill', 'assassinate', 'detain', 'shoot'].includes(what) ? patient : [...agent, ...patient]).some(isOne);
}

function fateOf({ what, place, line }: Happening, where: string | null): string | null {
  const there = where === null || (place !== null && fold(place.name) === where) || fold(line).includes(where);
  if (what === 'kill' || what === 'assassinate' || what === 'die') return 'killed';
  if (what === 'detain') return 'detained';
  if (what === 'flee' || what === 'leave') return there ? 'left' : null;
  return (what === 'arrive' || what === 'shelter') && there ? 'at' : null;
}
