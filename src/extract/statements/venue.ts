import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, relation, treeOf } from '../../language/tree.ts';
import type { DraftFiller } from '../draft.ts';
import { nameAt, phraseOf, phraseTokens } from '../phrases.ts';
import type { Cue } from './cues.ts';

/** Where and to whom something was said. */
export interface Told {
  addressee: DraftFiller | null;
  venue: string | null;
}

/** The addressee ("told reporters") and the venue ("told Radio Nova", "on Telegram", "in an interview with …") of a verb of saying. */
export function toldTo(document: Document, cue: Cue): Told {
  const sentence = document.sentences[cue.at.sentence];
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  let addressee: DraftFiller | null = null;
  let venue: string | null = null;
  for (const child of children[cue.at.token]) {
    if (child < cue.at.token) continue;
    const name = relation(tokens[child].deprel);
    const isObject = name === 'obj' || name === 'iobj';
    if (isObject && (cue.saying.addressee || name === 'iobj') && !isOutlet(sentence, child) && addressee === null) {
      if (!/^(?:X|SYM|PUNCT)$/.test(tokens[child].upos))
        addressee = phraseOf(document, { sentence: cue.at.sentence, token: child });
    } else if (name === 'obl' && caseOf(sentence, child) === 'to' && cue.saying.addressedTo) {
      addressee ??= phraseOf(document, { sentence: cue.at.sentence, token: child });
    } else if (name === 'obl' || name === 'nmod') venue ??= placeOfSpeech(document, sentence, child);
  }
  if (cue.saying.addressee) venue = outletAfter(document, sentence, cue.last + 1) ?? venue;
  if (
    venue !== null &&
    addressee !== null &&
    venue.includes(document.report.text.slice(addressee.start, addressee.end))
  )
    addressee = null;
  return { addressee, venue: venue ?? besideClause(document, sentence, cue) };
}

/** "told Sky News' Sunday Morning With …": the capitalised run after the verb, when it names an outlet. */
function outletAfter(document: Document, sentence: Sentence, from: number): string | null {
  const { tokens } = sentence;
  const { inNames, names, otherwise } = sentence.lexicon.outlets;
  let first = from;
  while (first < tokens.length && /^(?:the|state|local|a|an|its|his|her|their)$/i.test(tokens[first].form)) first++;
  let last = first - 1;
  let outlet = false;
  for (let at = first; at < tokens.length; at++) {
    const { form, upos, start } = tokens[at];
    const joins = /^(?:['’]s?|of|the|with|and|on|in|&|-|de|du|la|el)$/i.test(form);
    if (!joins && !/^[\p{Lu}\d]/u.test(form) && !inNames.has(form.toLowerCase())) break;
    if (at > first && start > tokens[at - 1].end + 1) break;
    if (joins) {
      if (!/^[\p{Lu}\d]/u.test(tokens[at + 1]?.form ?? '') || (/^(?:and|on|in|of|with)$/.test(form) && !outlet)) break;
      if (/^(?:on|in)$/.test(form)) break;
      continue;
    }
    if (upos === 'VERB' && !/^\p{Lu}/u.test(form)) break;
    if (isWeekday(form) && tokens[at - 1]?.form !== "'s" && !/^['’]s?$/.test(tokens[at - 1]?.form ?? '')) break;
    last = at;
    const words = document.report.text.slice(tokens[first].start, tokens[at].end);
    // "Radio Nova's Morning Call": what has a show of its own is an outlet.
    if (/^['’]s?$/.test(tokens[at - 1]?.form ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')) outlet = true;
    // "NBC's Lester Holt" is a person of the outlet.
    if (/^['’]s?$/.test(tokens[at + 1]?.form ?? '') && nameAt(sentence, at + 2)?.kind === 'person') {
      return names.has(words.toLowerCase()) || inNames.has(form.toLowerCase()) ? words : null;
    }
    if (names.has(words.toLowerCase()) || names.has(form.toLowerCase())) outlet = true;
    else if (inNames.has(form.toLowerCase()))
      outlet ||= !otherwise.has(form.toLowerCase()) || tokens[at + 1]?.upos !== 'NOUN';
  }
  if (!outlet || last < first) return null;
  return document.report.text.slice(tokens[first].start, closingQuote(sentence, first, last));
}

/** The end of a name, with the title in quotation marks inside it or right behind it: `CNN's "State of the Union"`. */
function closingQuote({ tokens }: Sentence, first: number, last: number): number {
  const opening = (at: number): boolean => /^["“]$/.test(tokens[at]?.form ?? '');
  let open = -1;
  for (let at = first; at <= last; at++) {
    if (open < 0 && opening(at)) open = at;
    else if (/^(?:["”]|'')$/.test(tokens[at].form)) open = -1;
  }
  const next = /^['’]s?$/.test(tokens[last + 1]?.form ?? '') ? last + 2 : -1;
  if (open < 0 && next > 0 && opening(next)) open = next;
  for (let at = Math.max(open, last) + 1; open >= 0 && at < tokens.length && at < open + 10; at++) {
    if (/^(?:["”]|'')$/.test(tokens[at].form)) return tokens[at].end;
  }
  return tokens[last].end;
}

const isWeekday = (form: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(form);

function isOutlet(sentence: Sentence, token: number): boolean {
  const { inNames, names, otherwise } = sentence.lexicon.outlets;
  const [first, last] = phraseTokens(sentence, token);
  for (let at = first; at <= last; at++) {
    const { form } = sentence.tokens[at];
    if (at < last && otherwise.has(form.toLowerCase())) continue;
    if (
      names.has(form.toLowerCase()) ||
      (inNames.has(form.toLowerCase()) && (/^\p{Lu}/u.test(form) || nameAt(sentence, token) !== null))
    )
      return true;
  }
  const { lemma } = sentence.tokens[token];
  return /^(?:newspaper|channel|broadcaster|agency|outlet|programme|program|magazine|radio|television|podcast)$/i.test(
    lemma,
  );
}

/** "in an interview with Radio Nova", "on Telegram", "at a rally in Lima": the words that name the venue, or null. */
function placeOfSpeech(document: Document, sentence: Sentence, token: number): string | null {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const marker = caseOf(sentence, token);
  if (marker === null || !/^(?:in|on|at|during|via|to|through|over)$/.test(marker)) return null;
  const { text } = document.report;
  const [first, last] = phraseTokens(sentence, token);
  const words = text.slice(tokens[first].start, tokens[last].end);
  if (marker === 'on' || marker === 'via' || marker === 'over') {
    if (sentence.lexicon.outlets.platforms.has(words.toLowerCase())) return words;
    if (
      /^(?:channel|account|page|feed|website|site|app|platform|television|tv|radio|air|programme|program|show|broadcast|podcast)$/i.test(
        tokens[token].lemma,
      )
    )
      return words;
  }
  if (isOutlet(sentence, token) && /^(?:on|to|in|via)$/.test(marker))
    return outletAfter(document, sentence, first) ?? words;
  if (!sentence.lexicon.outlets.occasions.has(tokens[token].lemma.toLowerCase()) || marker === 'to') return null;
  // The outlet inside the occasion is the venue; else the occasion itself.
  for (const child of children[token]) {
    if (child < token || !/^(?:nmod|obl)$/.test(relation(tokens[child].deprel))) continue;
    const [from, to] = phraseTokens(sentence, child);
    const name = text.slice(tokens[from].start, tokens[to].end);
    const how = caseOf(sentence, child);
    if (
      /^(?:with|to|for|by|on|in|via)$/.test(how ?? '') &&
      (isOutlet(sentence, child) ||
        (how === 'on' && sentence.lexicon.outlets.platforms.has(name.toLowerCase())) ||
        (how !== 'to' && nameAt(sentence, child)?.kind === 'organisation'))
    ) {
      return outletAfter(document, sentence, from) ?? name;
    }
  }
  // "In a statement", "in a message": how it was said, which names no place to look it up.
  return bare.test(words) ? null : words;
}

const bare =
  /^(?:(?:short|brief|written|joint|separate|strongly worded|rare|official|new|later|earlier) )*(?:statement|message|announcement|comment|remark|report|release|communiqu[eé]|memo|email|e-mail|letter|text|call|post|note|reply|thread|video|article|column)s?$/i;

/** "Speaking on Radio Nova, she said": the venue in a clause before the verb. */
function besideClause(document: Document, sentence: Sentence, cue: Cue): string | null {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (const child of children[cue.at.token]) {
    const { deprel, lemma } = tokens[child];
    if (relation(deprel) === 'advcl' && /^(?:speak|talk|write|appear|post|address|tweet)$/i.test(lemma)) {
      for (const below of children[child]) {
        if (relation(tokens[below].deprel) !== 'obl' && relation(tokens[below].deprel) !== 'obj') continue;
        const venue = placeOfSpeech(document, sentence, below);
        if (venue !== null) return venue;
      }
    } else if (relation(deprel) === 'obl' && child < cue.at.token) {
      const venue = placeOfSpeech(document, sentence, child);
      if (venue !== null) return venue;
    }
  }
  return null;
}
