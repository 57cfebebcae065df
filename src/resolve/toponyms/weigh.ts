import type { Sentence, Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { contains } from '../gazetteer/contain.ts';
import { type Around, around, formAt, isCapitalised, lowerAt } from './around.ts';
import { byCompany, byGazetteer, byModels, byPerson, isTitled, locatedBy } from './evidence.ts';
import { continues, type Follower, follow } from './follow.ts';
import type { Proposal, ToponymContext } from './types.ts';
import { isNoPlace, isPartOfName } from './veto.ts';

/** How much speaks for a run being a place name; `context` when it is part of another name; `never` when it cannot be one. */
export type Weight = number | 'context' | 'never';

/** At this weight a run is taken for a place. The weights below are set by hand on the development sets. */
export const enough = 1.5;
/** Prior from which a name in another name still tells where the report plays. */
const telling = 4;
/** Prior from which a name of the language's own atlas is a country's, and of a single word certain. */
const country = 8;
/** Prior from which what the language models call a place too is a large town. */
const largeTown = 5;

/** What a sentence is weighed with: the last words of people's names in the document, and whether its capitals tell nothing. */
export interface Setting {
  surnames: ReadonlySet<string>;
  shouted: boolean;
}

/** What is known of a run before its neighbours are weighed. */
interface Standing {
  at: Around;
  /** It names what the atlas knows, in words enough to be certain. */
  strong: boolean;
  /** What holds it stands behind: "Salina, Kan." */
  stated: boolean;
  /** It opens a report: "KYIV --". */
  dateline: boolean;
}

/** Weighs a run by its words, its neighbours and what the language models say, without the rest of the document. */
export function weigh(proposal: Proposal, { tokens }: Sentence, setting: Setting, context: ToponymContext): Weight {
  const { first, last, words, kind, inside, candidates } = proposal;
  const { lexicon } = context;
  const [top] = candidates;
  const partial: Weight = top !== undefined && top.prior >= telling ? 'context' : 'never';
  const strong = top !== undefined && top.index < 0 && (first < last || top.prior >= country);
  const party = isOfParty(tokens, first, lexicon);
  const alone = !isCapitalised(tokens[first - 1]) && !isCapitalised(tokens[last + 1]);
  if (inside && !party && !(strong && kind === 'person' && alone)) return partial;
  if (isShort(proposal)) {
    const beside = formAt(tokens, first - 1) === ',' && isCapitalised(tokens[first - 2]);
    return beside || party ? enough + 1 : 'never';
  }
  if (isNoPlace(tokens, proposal, context)) return 'never';
  const at = around(tokens, first, last, lexicon);
  const stated = isStated(tokens, proposal, context);
  const dateline = at.initial && /^(?:--+|[—–-])$/.test(at.next) && words === words.toUpperCase();
  if (isLetters(proposal, context) && !setting.shouted && !stated && !dateline) return 'never';
  if (party) return enough + 2;
  const follower = follow(tokens, last + 1, lexicon);
  if (isPartOfName(tokens, proposal, follower, isOfficial(tokens, proposal, strong, lexicon), context)) return partial;
  return weightAmong(tokens, proposal, follower, { at, strong, stated, dateline }, setting, lexicon);
}

function weightAmong(
  tokens: readonly Token[],
  proposal: Proposal,
  follower: Follower,
  { at, strong, stated, dateline }: Standing,
  { surnames, shouted }: Setting,
  lexicon: Lexicon,
): number {
  const { first, last, words, kind } = proposal;
  const located =
    locatedBy(at, lexicon) - (kind === 'organisation' && lexicon.placeContext.at.has(at.before) ? 1.2 : 0);
  let weight = located + byModels(proposal, strong, lexicon) + byGazetteer(proposal, tokens, lexicon);
  weight += byCompany(at, follower, lexicon);
  if (follower === 'name') weight -= 2;
  if (continues(tokens, first - 1, kind, lexicon)) weight -= 1.5;
  if (stated) weight += 4;
  if (dateline) weight += 3;
  if (first === last) weight += byPerson(proposal, tokens, at, located, surnames, lexicon);
  else if (isTitled(tokens, first, lexicon)) weight -= 4;
  if (/^(?:19|20)\d\d$/.test(at.next)) weight -= 2;
  if (isMetonym(words, lexicon)) weight -= located >= 2 ? 4 : 8;
  if (shouted && kind === null) weight -= 2.5;
  return weight;
}

/** The letter of a party stands before it: "D-Westfield". */
const isOfParty = (tokens: readonly Token[], first: number, { bodies }: Lexicon): boolean =>
  formAt(tokens, first - 1) === '-' && bodies.partyLetters.has(formAt(tokens, first - 2));

/** Capitals that stand for words ("WHO"), and are no acronym of a place; not "KYIV", which the models call a place. */
function isLetters({ words, kind, candidates: [top] }: Proposal, { places }: ToponymContext): boolean {
  const large = kind === 'place' && words.length >= 4 && top !== undefined && top.prior >= largeTown;
  return /^[A-Z]{2,5}$/.test(words) && !places.isAcronym(words) && !large;
}

/** A country, or a large town that the models call a place: a name behind it seldom makes it part of a longer one. */
function isOfficial(
  tokens: readonly Token[],
  { first, kind, candidates: [top] }: Proposal,
  strong: boolean,
  { placeNameParts }: Lexicon,
): boolean {
  if (top === undefined) return false;
  const known = strong && top.prior >= country && !placeNameParts.alsoFirstNames.has(lowerAt(tokens, first));
  return known || (kind === 'place' && top.prior >= largeTown);
}

const isMetonym = (words: string, { placeNameParts }: Lexicon): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .every((word) => placeNameParts.metonyms.has(word));

/** The words right after a comma name what holds it: "Salina, Kan.", "Mongla, Bangladesh". */
function isStated(tokens: readonly Token[], { last, candidates }: Proposal, { places }: ToponymContext): boolean {
  if (candidates.length === 0 || formAt(tokens, last + 1) !== ',') return false;
  let name = '';
  for (const token of tokens.slice(last + 2, last + 5)) {
    if (!isCapitalised(token)) return false;
    name = name === '' ? token.form : `${name} ${token.form}`;
    const outer = places.candidates(name, false).slice(0, 4);
    if (outer.some(({ place }) => candidates.some((inner) => contains(place, inner.place)))) return true;
  }
  return false;
}

/** Short forms of states ("Mass.", "OH"), which count only beside a place. */
const isShort = ({ words, candidates }: Proposal): boolean =>
  candidates.length > 0 &&
  (candidates.every(({ short }) => short) ||
    (/^[A-Z]{2,3}$/.test(words) && candidates.every(({ short, index }) => short || index >= 0)));
