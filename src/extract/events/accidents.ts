import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, lowerAt, relation, tokenAt } from '../../language/tree.ts';
import type { Report } from '../../record/report.ts';
import { argumentsOf } from '../arguments/arguments.ts';
import { isVerbal } from '../arguments/clause.ts';

/*
 * People die by accident and by nature, too: "a bus plunged into a ravine, killing 25", "killed in an earthquake", "a blast at a fireworks
 * factory killed six". The record keeps that they died; nobody attacked them, so the event bears no code of force.
 */

/** Were people killed or hurt by accident, as far as the words of the sentence and the cause that the report names tell? */
export function isAccident(document: Document, sentence: Sentence, token: number): boolean {
  const { accidents } = document.lexicon;
  const { text } = document.report;
  if (accidents.tellsOfAttack(text.slice(sentence.start, sentence.end))) return false;
  const { subject, passive } = argumentsOf(sentence, token);
  // "Two bystanders were hurt", in a report of an accident.
  const isUndergone = passive || subject < 0 || accidents.bursting.has(tokenAt(sentence, token).lemma);
  return (
    (isUndergone && isHarmless(document)) ||
    causesOf(sentence, token).some((at) => isBlameless(document, sentence, token, at))
  );
}

/** Is a cause of an event one that nobody meant? */
function isBlameless(document: Document, sentence: Sentence, token: number, cause: number): boolean {
  const { causes, mishaps, blasts } = document.lexicon.accidents;
  const word = tokenAt(sentence, cause);
  const lemma = word.lemma.toLowerCase();
  return (
    (mishaps.has(lemma) && isVerbal(word)) ||
    (causes.has(lemma) && !isAimed(sentence, token, cause)) ||
    (blasts.has(lemma) && isHarmless(document))
  );
}

/** How many clauses up the causes of an event are looked for. */
const CLAUSES = 4;

/** Whoever or whatever is said to do it, be its scene or its occasion: subject, "in …", "by …", and the clause it hangs on. */
function causesOf(sentence: Sentence, token: number): number[] {
  const found: number[] = [];
  for (let at = token, steps = 0; steps < CLAUSES && at >= 0; steps++) {
    const { subject, passive } = argumentsOf(sentence, at);
    if (at !== token) found.push(at);
    if (subject >= 0 && !(passive && at === token)) found.push(subject);
    found.push(...childrenOf(sentence, at).flatMap((child) => causesIn(sentence, child)));
    const { deprel, head } = tokenAt(sentence, at);
    if (!/^(?:advcl|conj|acl|parataxis)$/.test(relation(deprel))) break;
    at = head;
  }
  return found;
}

/** "In a crash", "when a bridge collapsed": the causes that a dependent of an event's word tells. */
function causesIn(sentence: Sentence, child: number): number[] {
  const { causeLinks, clauseLinks } = sentence.lexicon.accidents;
  const name = relation(tokenAt(sentence, child).deprel);
  if (name === 'obl' || name === 'nmod') return causeLinks.has(caseOf(sentence, child) ?? '') ? [child] : [];
  const isLinked =
    name === 'advcl' && childrenOf(sentence, child).some((link) => clauseLinks.has(lowerAt(sentence, link)));
  if (!isLinked) return [];
  const { subject } = argumentsOf(sentence, child);
  return subject >= 0 ? [child, subject] : [child];
}

/** "Killed by a car that soldiers drove at the crowd", "a ship fired at", "the car of a minister was attacked": somebody is behind it. */
function isAimed(sentence: Sentence, token: number, thing: number): boolean {
  const { manned, aiming } = sentence.lexicon.accidents;
  return (
    childrenOf(sentence, thing).some((child) => manned.has(lowerAt(sentence, child))) ||
    aiming.has(tokenAt(sentence, token).lemma)
  );
}

/** Does the report name a cause without a culprit, and nothing hostile at all? */
function isHarmless({ report, lexicon: { accidents } }: Document): boolean {
  const have = harmless.get(report);
  if (have !== undefined) return have;
  const made = accidents.tellsOfCause(report.text) && !accidents.tellsOfAttack(report.text);
  harmless.set(report, made);
  return made;
}
const harmless = new WeakMap<Report, boolean>();
