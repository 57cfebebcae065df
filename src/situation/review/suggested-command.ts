import type { Place } from '../../record/entity.ts';
import type { Act, QueueItem } from '../../record/judgement.ts';
import type { NamedPlaces } from '../../record/named-places.ts';

/** A word as a shell takes it. */
const word = (text: string): string =>
  /^[\p{L}\p{N}:._,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** What follows `sitrep judge` for an act. */
function commandOf(act: Exclude<Act, { do: 'place' }>): string {
  switch (act.do) {
    case 'merge':
    case 'apart':
      return `${act.do} ${act.happenings.join(' ')}`;
    case 'split':
      return `split ${act.happening} ${act.observations.join(' ')}`;
    case 'accept':
    case 'confirm':
    case 'dispute':
      return `${act.do} ${act.line}`;
    case 'grade-source':
      return `grade ${word(act.source)} ${act.grade}`;
    case 'grade-item':
      return `grade ${act.item} ${act.grade}`;
    case 'side':
      return `side ${word(act.party)} ${act.side ?? 'none'}`;
    case 'undo':
      return `undo ${act.judgement}`;
  }
}

/** The place as `judge place` finds it again: by its name and country, else by its spot. */
function asked({ name, country, lat, lon, source }: Place, places: NamedPlaces): string {
  const land = country === null ? undefined : places.country(country)?.name;
  if (source === null && lat !== null) return `${lat},${lon}`;
  return land === undefined ? name : `${name}, ${land}`;
}

/** A judgement that would settle a doubt, with the command that makes it: who and why are the person's own to say. */
export const settling = (words: string, act: Exclude<Act, { do: 'place' }>): QueueItem['settle'][number] =>
  settled(words, act, commandOf(act));

/** The same where another place would settle it. */
export const settlingPlace = (
  words: string,
  act: Extract<Act, { do: 'place' }>,
  places: NamedPlaces,
): QueueItem['settle'][number] => settled(words, act, `place ${act.of} ${word(asked(act.place, places))}`);

/** The command by which a person says that a line is read rightly. */
export const acceptCommand = (line: string): string => whole(commandOf({ do: 'accept', line }));

const settled = (words: string, act: Act, command: string): QueueItem['settle'][number] => ({
  words,
  command: whole(command),
  act,
});

const whole = (command: string): string => `sitrep judge ${command} --by NAME --reason WORDS`;
