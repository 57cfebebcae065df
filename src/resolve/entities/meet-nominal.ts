import type { Sentence } from '../../language/document.ts';
import { treeOf } from '../../language/tree.ts';
import type { Place } from '../../record/entity.ts';
import { described } from './describe.ts';
import { foldName } from './fold.ts';
import type { Member } from './member.ts';
import type { NominalFound } from './nominals.ts';
import { addMember, memberAt, type Scene } from './scene.ts';

/** Whom a description means; null when it is said of somebody nobody knows ("I am a doctor"). */
export function meetNominal(scene: Scene, nominal: NominalFound): Member | null {
  const { text } = scene.document.report;
  const sentence = scene.document.sentences[nominal.sentence]!;
  const subject = predicated(scene, sentence, nominal);
  if (subject === null) return null;
  let member = subject ?? namedBeside(scene, sentence, nominal);
  if (member === null) {
    const meant = described(nominal, {
      lexicon: sentence.lexicon,
      members: scene.members,
      country: scene.country,
      own: countryOf(scene, sentence, nominal),
    });
    if (meant !== null) member = 'mentions' in meant ? meant : memberOfPlace(scene, meant);
  }
  if (member === null) {
    member = addMember(scene, nominal.kind);
    member.described = text.slice(...nominal.words).replace(/\s+/g, ' ');
    member.modifiers = new Set();
    member.plural = isMany(nominal);
  }
  member.roles.add(nominal.noun);
  if (nominal.modifiers.size > 0) member.modifiers = new Set([...(member.modifiers ?? []), ...nominal.modifiers]);
  member.gender ??= sentence.lexicon.entityNouns.gender.get(nominal.noun) ?? null;
  return member;
}

const isMany = (nominal: NominalFound): boolean => nominal.plural || nominal.kind === 'group';
const fits = (member: Member | null, nominal: NominalFound): member is Member =>
  member !== null && member.kind === nominal.kind && member.plural === isMany(nominal);

/** "X is the leader": whom a description is said of; null when nobody knows, undefined when it is no predicate. */
function predicated(scene: Scene, sentence: Sentence, nominal: NominalFound): Member | null | undefined {
  const children = treeOf(sentence).children[nominal.head]!;
  if (!children.some((child) => sentence.tokens[child]!.deprel === 'cop')) return undefined;
  const subject = children.find((child) => /^nsubj/.test(sentence.tokens[child]!.deprel));
  const member = subject === undefined ? null : memberAt(scene, nominal.sentence, subject);
  return fits(member, nominal) ? member : null;
}

/** The name in apposition to a description, or held by it: "the dictator, Bashar al-Assad", "the city of Aleppo", "Homs province". */
function namedBeside(scene: Scene, sentence: Sentence, nominal: NominalFound): Member | null {
  const { tokens, lexicon } = sentence;
  const { prepositions, placeNouns, bodies } = lexicon;
  const near: number[] = [];
  const head = tokens[nominal.head]!;
  if (head.deprel === 'appos' && head.head >= 0) near.push(head.head);
  const placed = nominal.kind === 'place' && !nominal.plural;
  for (const child of treeOf(sentence).children[nominal.head]!) {
    const { deprel } = tokens[child]!;
    if (deprel === 'appos' || deprel === 'flat') near.push(child);
    if (placed && deprel === 'compound' && child === nominal.head - 1) near.push(child);
  }
  // What follows is told by the words beside it, as parses go wrong there: "the city of Aleppo", "the HTS group".
  if (placed && placeNouns.namedBehind.has(nominal.noun) && prepositions.of.has(tokens[nominal.last + 1]?.form ?? ''))
    near.push(nominal.last + 2, nominal.last + 3);
  if (bodies.namedBefore.has(nominal.noun) && !nominal.plural) {
    const body = memberAt(scene, nominal.sentence, nominal.head - 1);
    if (body?.kind === 'organisation' && body.name !== null) return body;
  }
  if (nominal.kind === 'person' && !nominal.plural) near.push(behindOffice(sentence, nominal));
  for (const token of near) {
    const member = memberAt(scene, nominal.sentence, token);
    if (fits(member, nominal)) return member;
  }
  return null;
}

/** The token behind "head of MI6" in "former head of MI6 Sir John Sawers"; -1 when the words do not run on. */
function behindOffice({ tokens, lexicon }: Sentence, { last }: NominalFound): number {
  if (!lexicon.prepositions.office.has(tokens[last + 1]?.form.toLowerCase() ?? '')) return -1;
  let at = last + 2;
  while (at - last < 8 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  return at - 1 > last + 2 ? at - 1 : -1;
}

function countryOf(scene: Scene, sentence: Sentence, nominal: NominalFound): string | null {
  for (const child of treeOf(sentence).children[nominal.head]!) {
    const country = memberAt(scene, nominal.sentence, child)?.place?.country;
    if (country != null && /^(?:amod|compound|nmod)/.test(sentence.tokens[child]!.deprel)) return country;
  }
  const before = nominal.head - 1 >= nominal.first ? memberAt(scene, nominal.sentence, nominal.head - 1) : null;
  return before?.place?.country ?? null;
}

function memberOfPlace(scene: Scene, place: Place): Member {
  const known = scene.members.find(
    (member) => member.kind === 'place' && member.place !== null && member.place.source === place.source,
  );
  if (known !== undefined) return known;
  const member = addMember(scene, 'place');
  member.name = place.name;
  member.aliases.push(foldName(['', place.name], scene.document.lexicon).words.filter(Boolean));
  member.place = place;
  return member;
}
