import { type Handler, Parser } from 'htmlparser2';

/**
 * The parser moves all its open elements at each tag, so that a million open ones cost the square of a million. Where so many stand open,
 * it is begun anew behind the last tag.
 */
const MOST_OPEN = 10_000;

type Tags = Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>;

/** Parses a page; `onforgotten` is called where so many elements stand open that the ends of none of them will be told. */
export function parseShallow(html: string, handler: Tags & { onforgotten: () => void }): void {
  let rest = html;
  for (;;) {
    const end = parseUntilTooDeep(rest, handler);
    if (end === null) return;
    handler.onforgotten();
    rest = rest.slice(end);
  }
}

/** The index behind the tag that opened one element too many; null when the page was parsed to its end. */
function parseUntilTooDeep(html: string, handler: Tags): number | null {
  let open = 0;
  let end: number | null = null;
  const parser = new Parser({
    onopentag(...tag) {
      open += 1;
      handler.onopentag(...tag);
      if (open < MOST_OPEN) return;
      parser.pause();
      end = parser.endIndex + 1;
    },
    ontext: (words) => handler.ontext(words),
    onclosetag(...tag) {
      open -= 1;
      handler.onclosetag(...tag);
    },
  });
  parser.write(html);
  if (end === null) parser.end();
  return end;
}
