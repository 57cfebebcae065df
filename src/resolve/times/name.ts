import type { Document } from '../../language/document.ts';

/** Words after a weekday that make a paper, a programme or a day of history of it: "The Sunday Times", "Friday Night Football". */
const TITLE_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|World|Star|Independent|Tribune|Business|Mercury|People|Sport|Age|Vision|Punch|Sun|Morning|Night|Politics|Brunch|Supplement|Review|Magazine|Agreement|Show|Live|Edition|Programme|Program|Briefing|Report|Roundup|Digest|Bulletin|Debate|Club|League|Prayers|Service)\b/;
const TITLE_BEFORE =
  /\b(?:Bloody|Black|Cyber|Super|Fat|Sheffield|Freaky|Giving|Newsnight|Casual|Maundy|Ruby|Face the|Meet the)\s+$/;

/** Whether a time word stands inside a name: a longer proper name found in the sentence, or a title by its own form. */
export function inName(document: Document): (start: number, end: number) => boolean {
  const { text } = document.report;
  const names = document.sentences.flatMap(({ tokens, names: spans }) =>
    spans.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end })),
  );
  return (start, end) => {
    const words = text.slice(start, end);
    if (/^(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words)) {
      if (TITLE_AFTER.test(text.slice(end, end + 20)) || TITLE_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
        return true;
    }
    // "Sunday Morning With …": both capitalised inside a line of running text.
    if (/day (?:Morning|Night|Evening|Afternoon)$/.test(words)) return true;
    // "This Week", in quotation marks or with capitals throughout, is a programme.
    if (
      /^(?:This|Last|Next) (?:Week|Year)$/.test(words) &&
      (/["“‘']\s*$/.test(text.slice(Math.max(0, start - 2), start)) ||
        /^\s*(?:["”’']|With\b)/.test(text.slice(end, end + 6)))
    )
      return true;
    return names.some(
      (name) =>
        name.start <= start &&
        name.end >= end &&
        name.end - name.start > end - start + 1 &&
        capitalised(text, name, start, end),
    );
  };
}

/** The name must hold capitalised words beside the time words: a tagger may drag a bare date into a name. */
function capitalised(text: string, name: { start: number; end: number }, start: number, end: number): boolean {
  return /\p{Lu}/u.test(text.slice(name.start, start)) || /\p{Lu}/u.test(text.slice(end, name.end));
}
