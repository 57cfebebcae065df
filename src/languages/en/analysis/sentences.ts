import { blocksOf } from '../../../language/lines.ts';
import type { Span } from '../../../record/span.ts';
import {
  BEFORE_NUMBERS,
  CLIPPED,
  DAYS_ZONES,
  EITHER,
  INNER,
  LETTERED,
  MONTHS,
  SAYING,
  STARTERS,
  TITLES,
} from './abbreviations.ts';

const END = /[.!?…。！？]+(?:\s?\[\d{1,3}\])*["'”’)\]»]*(?:\s?\[\d{1,3}\])*/gu;
const OPENERS = /^[\s"'“‘«([—–-]*/u;

/**
 * Sentences of the stretch `start` to `end`: a line break ends one unless the text is hard-wrapped, and so do full stops, question
 * marks and exclamation marks that are no part of an abbreviation, an initial or a number.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  return blocksOf(text, start, end).flatMap((block) => splitBlock(text, block));
}

function splitBlock(text: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  END.lastIndex = start;
  for (let mark = END.exec(text); mark !== null && mark.index < end; mark = END.exec(text)) {
    const after = Math.min(end, mark.index + mark[0].length);
    if (after >= end) break;
    if (!endsHere(text, from, mark.index, after, end, mark[0])) continue;
    push(text, from, after, out);
    from = after;
  }
  push(text, from, end, out);
  return out;
}

function push(text: string, start: number, end: number, out: Span[]): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return;
  // A closing mark alone belongs to the sentence before it.
  const last = out.at(-1);
  if (end - start <= 2 && last !== undefined && /^["'”’)\].]+$/.test(text.slice(start, end))) last.end = end;
  else out.push({ start, end });
}

function endsHere(text: string, from: number, at: number, after: number, end: number, mark: string): boolean {
  const spaced = /\s/.test(text.charAt(after));
  const rest = text.slice(after, Math.min(end, after + 80));
  const next = rest.replace(OPENERS, '');
  const word = /^[\p{L}\p{M}\p{N}'’.-]+/u.exec(next)?.[0].replace(/[.'’-]+$/, '') ?? '';
  if (!spaced)
    return /^\.["”’)]*$/.test(mark) && /\p{Ll}{2}$/u.test(text.slice(from, at)) && /^\p{Lu}\p{Ll}+\s/u.test(rest);
  if (/^\p{Ll}/u.test(next) && !/^(?:i(?:Phone|Pad|OS)|e[A-Z])/.test(next))
    return carelessEnd(text, from, at, mark, next);
  if (!mark.startsWith('.') || mark.startsWith('..')) return !saidAfter(mark, next);
  const before = /[^\s"“”‘([—–/]*$/u.exec(text.slice(Math.max(from, at - 40), at))![0].replace(/^['’]/, '');
  const closed = mark.length > 1;
  if (closed && !/^\.(?:\[\d+\])+$/.test(mark)) return !TITLES.has(before);
  if (/^\p{N}/u.test(next))
    return !BEFORE_NUMBERS.has(before) && !MONTHS.has(before) && !INNER.has(before) && !TITLES.has(before);
  if (TITLES.has(before) || INNER.has(before) || /^No\.\s*\d/.test(next)) return false;
  if (MONTHS.has(before) || BEFORE_NUMBERS.has(before)) return STARTERS.has(word);
  if (/^\s*[([]/.test(rest)) return !EITHER.has(before);
  if (/^[ap]\.?m$/i.test(before)) return !DAYS_ZONES.has(word);
  if (EITHER.has(before)) return STARTERS.has(word);
  if (/^\p{Lu}$/u.test(before)) return initialEnds(text, from, at - 1, word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return STARTERS.has(word);
  if (/^\p{N}{1,2}$/u.test(before) && at - before.length === from) return false;
  return true;
}

/** Careless writing begins sentences in lower case: a full stop or question mark after a whole plain word ends one even so. */
function carelessEnd(text: string, from: number, at: number, mark: string, next: string): boolean {
  if (mark !== '.' && mark !== '?' && mark !== '!!' && mark !== '??') return false;
  const before = /\S*$/.exec(text.slice(Math.max(from, at - 40), at))![0];
  if (!/^\p{Ll}{3,}$/u.test(before) || INNER.has(before) || EITHER.has(before) || CLIPPED.has(before)) return false;
  return !next.split(/\s+/, 3).some((word) => SAYING.test(word.replace(/[,.:;]+$/, '')));
}

/** A quoted question or cry goes on when the next words tell who said it: “Why?” Smith asked. */
function saidAfter(mark: string, next: string): boolean {
  if (!/["”’']/.test(mark)) return false;
  const [first = '', ...others] = next.split(/\s+/, 4).map((word) => word.replace(/[,.:;]+$/, ''));
  const isPronoun = first === 'He' || first === 'She';
  return others.some((word) => SAYING.test(word)) && (isPronoun || !STARTERS.has(first));
}

/** "J. Smith" and "nominated A. Noel" go on; "plan B. Syria" ends: what a letter labels is no initial. */
function initialEnds(text: string, from: number, at: number, next: string): boolean {
  if (text[at] === 'I') return true;
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(from, at - 40), at))?.[1];
  return before !== undefined && (STARTERS.has(next) || LETTERED.has(before.toLowerCase()));
}
