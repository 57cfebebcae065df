import type { Filler } from '../../record/observation.ts';
import type { ReportIndex } from '../report-index.ts';
import { plainName } from './names.ts';
import { countryIn } from './nation.ts';
import { isSponsored } from './sponsors.ts';

/* What the words of a party say beyond their own span: whose they are by what stands before and behind them. */

const office =
  /\b(?:ministry|ministry of (?:defen[cs]e|foreign affairs|(?:the )?interior)|(?:defen[cs]e|foreign|interior) ministry|government|army|armed forces|president|prime minister|military)$/i;
const nationalForce =
  /\b\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)* (?:(?:\p{Ll}|Defen[cs]e|Armed|Ground)\p{L}* )?(?:[Tt]roops|[Ff]orces|[Ss]oldiers|[Aa]rmy|[Mm]ilitary)\b/gu;

/** The nationality that stands before the same words elsewhere in the report: "state media" after "Russian state media". */
export function nationBefore({ text, lower }: ReportIndex, words: string): string | null {
  const phrase = plainName(words)?.toLowerCase();
  if (!phrase) return null;
  for (let i = lower.indexOf(phrase); i > 0; i = lower.indexOf(phrase, i + 1)) {
    const before = /(\p{Lu}[\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, i - 30), i))?.[1];
    const code = before === undefined ? null : countryIn(before);
    if (code) return code;
  }
  return null;
}

/** "Fighters of the Northern Front", "forces loyal to X": those words alone name nobody, those behind them do. */
export function wholeWords(text: string, { start, end }: Filler): string {
  const words = text.slice(start, end);
  if (
    !/^(?:the )?(?:fighters|forces|troops|soldiers|militants|gunmen|members|supporters|loyalists|units|army|military|militia)$/i.test(
      words,
    )
  )
    return words;
  const [more] =
    text
      .slice(end, end + 80)
      .match(
        /^ (?:of|from|loyal to|belonging to|allied (?:with|to)) (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: (?:of |the |for )*\p{Lu}[\p{L}'’-]*)*/u,
      ) ?? [];
  return more === undefined ||
    /^ (?:of|from) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      more,
    )
    ? words
    : `${words}${more}`;
}

/** "Troops" after "Ethiopian troops": theirs, where the report names no other country's forces. */
export function forcesBefore(text: string, { start }: Filler, words: string): string | null {
  if (!/^(?:the )?(?:troops|forces|soldiers)$/i.test(words)) return null;
  const homes = new Set<string>();
  let before = false;
  for (const { 0: phrase, index } of text.matchAll(nationalForce)) {
    const code = isSponsored(phrase) ? null : countryIn(phrase);
    if (code === null) continue;
    homes.add(code);
    before ||= index < start && start - index < 400;
  }
  return before && homes.size === 1 ? [...homes][0] : null;
}

/** "The Ministry of Defence of X": the country right behind an office or a body. */
export function countryBehind(text: string, { end }: Filler, words: string): string | null {
  if (!office.test(words)) return null;
  const [, name] =
    text.slice(end, end + 48).match(/^ of (?:the )?(\p{Lu}[\p{L}'’.-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’.-]*)*)/u) ??
    [];
  return name === undefined ? null : countryIn(name);
}

/** Long phrases are cut at the first clause or phrase that hangs on them: the name of a line must be short. */
export function shorten(name: string): string {
  // "In rebel hands": the adjective stands for the party.
  if (/^(?:rebel|insurgent|militant|jihadist|separatist|islamist)$/i.test(name)) return `${name}s`;
  if (name.length <= 48) return name;
  const cut = name.split(/,| (?:who|which|that|where|led by|including|following|after|in|from|with|at|on|during) /)[0];
  if (cut.length <= 60) return cut;
  return cut.slice(0, cut.lastIndexOf(' ', 60));
}
