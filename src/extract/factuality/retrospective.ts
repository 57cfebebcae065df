import type { Document, Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import { caseOf, relation, treeOf } from '../../language/tree.ts';
import { eventTypes } from '../../record/event-types.ts';
import type { Report } from '../../record/report.ts';
import { isVerbal } from '../arguments.ts';
import type { StatementDraft, TokenAt } from '../draft.ts';
import type { ExtractLanguage } from '../language.ts';

/*
 * Reports that look back: a court deals with what was done long before, an obituary tells a life, an anniversary what is remembered. What
 * they tell of besides is history, whatever its tense.
 */

/** Is an event that a report tells one that it looks back on? `said` is the statement it stands in. */
export function isRetrospective(
  document: Document,
  _language: ExtractLanguage,
  at: TokenAt,
  row: EventEntry | null,
  said: StatementDraft | null,
): boolean {
  const sentence = document.sentences[at.sentence];
  if (at.sentence === 0 && isExplained(sentence)) return true;
  if (isYearsAfter(sentence, at.token) || isSince(sentence, at.token)) return true;
  const { law, word } = eventTypes[row?.what ?? 'other'];
  if (row?.what !== 'die' && !word && isLifeTold(document, at)) return true;
  // A court's news itself, or words about it.
  if (law || word) return false;
  if (
    isBehindPerfect(sentence, at.token) ||
    isTried(sentence, at.token) ||
    isFound(sentence, at.token) ||
    isRemembered(sentence, at.token) ||
    isBesideVerdict(sentence, at.token)
  )
    return true;
  return said !== null && isCourt(document, said) && readsVerdict(document);
}

/** "How the assault unfolded", "Why the garrison fell": a headline that explains what its readers know of already. */
function isExplained({ tokens }: Sentence): boolean {
  if (tokens.length < 3 || !/^(?:how|why)$/i.test(tokens[0].form) || tokens.at(-1)?.form === '.') return false;
  return !/^(?:many|much|long|far|often|soon)$/i.test(tokens[1].form);
}

/** "Ten years after bombs went off and killed 187 people, …": what the words count the years from. */
function isYearsAfter({ tokens }: Sentence, token: number): boolean {
  for (let i = token - 1; i > 0; i--) {
    const { form } = tokens[i];
    if (/^[,;:—–]$/.test(form)) return false;
    if (/^(?:after|since)$/i.test(form) && /^(?:years?|decades?|century|centuries)$/i.test(tokens[i - 1].form))
      return true;
  }
  return false;
}

/** "Had supplied the killers, who slaughtered …": a relative clause in the past below the past perfect is as old as that. */
function isBehindPerfect(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  let at = token;
  let relative = false;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const { deprel, head } = tokens[at];
    if (deprel === 'acl:relcl') relative = true;
    else if (/^(?:ccomp|parataxis)$/.test(relation(deprel))) return false;
    at = head;
    if (relative && at >= 0 && isVerbal(tokens[at]))
      return children[at].some((child) => tokens[child].xpos === 'VBD' && tokens[child].lemma === 'have');
  }
  return false;
}

/** "The worst fighting since the fall of X": what is only counted from. */
const isSince = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].upos === 'NOUN' && caseOf(sentence, token) === 'since';

const verdictWord =
  /^(?:sentence|jail|imprison|convict|acquit|clear|exonerate|pardon|guilty|innocent|conviction|acquittal|verdict|trial|retrial|retry|parole|exhume|apologise|apologize|apology|compensation|reparation|commemorate|commemoration|anniversary|memorial|remembrance)$/i;

/** "Jailed for the murder of …", "guilty of helping to massacre …", "cleared of ordering troops to fire": the deed below a word of judgement. */
function isTried(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  let at = token;
  let linked = false;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const { deprel, head } = tokens[at];
    const name = relation(deprel);
    if (!/^(?:obl|nmod|acl|advcl|ccomp|xcomp|conj|obj|compound|nsubj)$/.test(name)) return false;
    // A subject is the deed only below another deed ("the murder of …" is none of "killed").
    if (name === 'nsubj' || (name === 'conj' && !linked && isVerbal(tokens[at]) && isFiniteVerb(sentence, at)))
      return false;
    if (
      name === 'compound' ||
      children[at].some(
        (child) =>
          /^(?:for|of|over|with|in)$/i.test(tokens[child].form) && /^(?:case|mark)$/.test(tokens[child].deprel),
      )
    )
      linked = true;
    at = head;
    if (linked && at >= 0 && verdictWord.test(tokens[at].lemma)) return true;
  }
  return false;
}

/** "Won the conviction of a colonel who ran …", "jailed a man who …": what a relative clause tells beside a verdict. */
function isBesideVerdict(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { first } = treeOf(sentence);
  for (let at = token, steps = 0; steps < 10 && at >= 0; at = tokens[at].head, steps++) {
    if (tokens[at].deprel !== 'acl:relcl') continue;
    for (let before = 0; before < first[at]; before++) if (judged.test(tokens[before].lemma)) return true;
  }
  return false;
}
const judged = /^(?:sentence|jail|imprison|convict|conviction|acquit|acquittal|guilty|verdict|retrial)$/i;

/** "The tribunal found that he led the men who shot …": what a court finds, with all that hangs on it. */
function isFound(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  let at = token;
  for (let steps = 0; steps < 10 && tokens[at].head >= 0; steps++) {
    const below = relation(tokens[at].deprel);
    at = tokens[at].head;
    if (below !== 'ccomp' || !/^(?:find|rule|conclude|establish|decide|hold|hear)$/.test(tokens[at].lemma)) continue;
    const subject = treeOf(sentence).children[at].find((child) => relation(tokens[child].deprel) === 'nsubj');
    if (subject !== undefined && court.test(tokens[subject].form)) return true;
  }
  return false;
}

/** "The capture of X was commemorated on Tuesday", "marked the fall of X": an event noun that people remember. */
function isRemembered(sentence: Sentence, token: number): boolean {
  const { upos, deprel, head } = sentence.tokens[token];
  return (
    upos === 'NOUN' &&
    head >= 0 &&
    /^(?:obj|nsubj:pass)$/.test(deprel) &&
    /^(?:mark|commemorate|celebrate|remember|mourn)$/.test(sentence.tokens[head].lemma)
  );
}

const isFiniteVerb = (sentence: Sentence, token: number): boolean =>
  /^VB[DZP]$/.test(sentence.tokens[token].xpos) ||
  treeOf(sentence).children[token].some((child) => relation(sentence.tokens[child].deprel) === 'aux');

const court =
  /\b(?:courts?|judges?|jury|jurors?|tribunal|prosecutors?|prosecution|indictment|charge sheet|verdict|ruling|inquest|coroner)\b/i;

function isCourt({ report: { text } }: Document, { speaker, cue, content }: StatementDraft): boolean {
  if (speaker !== null) return court.test(`${text.slice(speaker.start, speaker.end)} ${speaker.role ?? ''}`);
  // "According to the indictment": nobody is the speaker but the paper.
  return cue !== null && content.length > 0 && court.test(text.slice(cue.start, Math.min(cue.end + 40, text.length)));
}

/** Does the report tell of a verdict, a sentence or a trial? */
const readsVerdict = (document: Document): boolean =>
  once(verdicts, document.report, ({ text }) =>
    /\b(?:sentenced|jailed|convict(?:ed|ions?)|sentences?|handed (?:down )?|acquitted|acquittal|cleared of|found (?:not )?guilty|guilty verdict|on trial|retrial|verdict|threw out|overturned|appeals? court)\b/i.test(
      text,
    ),
  );

const dies =
  /\b(?:dies|died|has died|dead)\b[^.!?]{0,80}\b(?:aged|at (?:the age of )?|age )\s?(?:[5-9]\d|1[01]\d)(?=[,.;:!?"”’)]|\s*\n|\s*$|\s+(?:after|in|at|on|from|following|of|and|last|surrounded)\b)|\b(?:died|has died|passed away)\b[^.!?]*[.!?]["”’]?\s+(?:(?:He|She|The \p{L}+) was (?:aged )?(?:[4-9]\d|1[01]\d)\b)/iu;
const violent =
  /\b(?:killed|shot|bomb(?:ed|ing)?|attack(?:ed)?|blast|explosion|crash|accident|assassinated|murder(?:ed)?|execut(?:ed|ion)|custody|clash(?:es)?|fire|drowned)\b/i;

/** Does the report tell of a life that ended in bed: "has died aged 91", "Obituary: …"? */
const isObituary = (document: Document): boolean =>
  once(obituaries, document.report, ({ text }) => {
    const head = text.slice(0, 400);
    if (/^\s*(?:obituary|in memoriam|remembering)\b/i.test(head)) return true;
    const found = dies.exec(head);
    if (found === null) return false;
    const from = Math.max(head.lastIndexOf('\n', found.index), head.lastIndexOf('. ', found.index)) + 1;
    const end = /[.!?\n]/.exec(head.slice(found.index))?.index ?? head.length;
    // What killed: the words around "died", without the relative clause that tells the life.
    return !violent.test(head.slice(from, found.index + end).replace(/\bwho\b[^,]*,/g, ''));
  });

/** An event of the dead one's life: told of "him" or "her", in that sentence, the one before, or the sentence of the death itself. */
function isLifeTold(document: Document, at: TokenAt): boolean {
  if (!isObituary(document)) return false;
  const near = document.sentences.slice(Math.max(0, at.sentence - 1), at.sentence + 1);
  const own = document.sentences[at.sentence].tokens;
  if (own.some(({ form }) => /^(?:today|yesterday|tonight)$/i.test(form))) return false;
  return (
    own.some(({ form }) => /^(?:dies|died)$/i.test(form)) ||
    near.some(({ tokens }) => tokens.some(({ form }) => /^(?:he|she|him|her|his)$/i.test(form)))
  );
}

const verdicts = new WeakMap<Report, boolean>();
const obituaries = new WeakMap<Report, boolean>();
function once(known: WeakMap<Report, boolean>, report: Report, work: (report: Report) => boolean): boolean {
  const have = known.get(report);
  if (have !== undefined) return have;
  const made = work(report);
  known.set(report, made);
  return made;
}
