import { shareWord } from './alike.ts';
import { type GoldEvent, isTold } from './gold.ts';
import type { Dimension, Judgement } from './judge.ts';
import type { Named, ToldLine } from './told.ts';

/** What kind of error a judged line is, in words that count: "wrong: patient (another), place (left out)"; null where it is none. */
export function kindOf({ line, gold, verdict, off }: Judgement, events: readonly GoldEvent[]): string | null {
  if (verdict === 'duplicate') return 'told twice';
  if (verdict !== 'wrong' && verdict !== 'incomplete') return null;
  if (gold !== null) return `${verdict}: ${off.map((one) => `${one} (${how[one](gold, line)})`).join(', ')}`;
  const other = events.find(({ cue }) => cue !== null && cue.start < line.cue.end && line.cue.start < cue.end);
  return `wrong: event (${other === undefined ? 'none there' : 'another kind'})`;
}

const how: Record<Dimension, (gold: GoldEvent, line: ToldLine) => string> = {
  agent: (gold, line) => fillingOf(gold.agent, line.agent),
  patient: (gold, line) => fillingOf(gold.patient, line.patient),
  place: (gold, line) => fillingOf([...gold.place, ...gold.patient], line.place),
  told: ({ mode }) => (isTold(mode) ? 'not told' : mode),
  background: ({ background }) => (background ? 'history' : 'news'),
  speaker: ({ said }, line) => fillingOf(said, line.said),
};

function fillingOf(gold: readonly string[], told: readonly Named[]): string {
  if (told.length === 0) return 'left out';
  if (gold.length === 0) return 'none meant';
  const meant = told.filter(({ words, name }) => gold.some((one) => shareWord(one, words) || shareWord(one, name)));
  return meant.length === 0 ? 'another' : 'one too many';
}

const fillers = (named: readonly Named[]): string => named.map(({ words }) => words).join(' ; ') || '-';

/** A line as the gold writes one, without time: `E|kill|killed|rebels|soldiers|Hama|-|3|fact|-`. */
export function inFields({ what, words, agent, patient, place, quantity, mode, background, said }: ToldLine): string {
  const { low = null, best = null } = quantity ?? {};
  const number = best ?? low;
  const put = `${mode}${background ? '+bg' : ''}`;
  return [
    'E',
    what,
    words,
    fillers(agent),
    fillers(patient),
    fillers(place),
    '',
    number ?? '-',
    put,
    fillers(said),
  ].join('|');
}
