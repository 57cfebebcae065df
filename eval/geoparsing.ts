/** A toponym of a gold set; coordinates are null where the set has none for it (then it is neither right nor wrong). */
export interface GoldToponym {
  start: number;
  end: number;
  words: string;
  lat: number | null;
  lon: number | null;
}

export interface GoldArticle {
  id: string;
  text: string;
  title: string | null;
  published: string | null;
  toponyms: GoldToponym[];
}

/**
 * Reads a geoparsing set: LGL and TR-News (`<toponym>`, `<phrase>`, `<gaztag>`), GeoWebNews (`<toponym>`, `<extractedName>`, `<geonamesID>`),
 * GeoVirus (`<location>`, `<name>`). Spans whose words stand elsewhere move to the nearest same words within 60 characters, else they are left out.
 * In GeoWebNews only toponyms with a GeoNames id count, as its authors score it.
 */
export function geoparsing(xml: string): GoldArticle[] {
  const source = xml.replace(/^\uFEFF/, '').replace(/<!--[\s\S]*?-->/g, '');
  return [...source.matchAll(/<article(\s[^>]*)?>([\s\S]*?)<\/article>/g)].map(([, attributes = '', inner], nth) => {
    const text = value(inner!, 'text') ?? '';
    const toponyms: GoldToponym[] = [];
    for (const element of elements(inner!)) {
      const found = toponym(element, text);
      if (found === null) continue;
      const same = toponyms.findIndex(({ start, end }) => start === found.start && end === found.end);
      if (same < 0) toponyms.push(found);
      else if (toponyms[same]!.lat === null) toponyms[same] = found;
    }
    return {
      id: /(?:docid|file)="([^"]*)"/.exec(attributes)?.[1] ?? String(nth),
      text,
      title: value(inner!, 'title')?.trim() ?? null,
      published: value(inner!, 'dltime')?.trim().slice(0, 10) ?? null,
      toponyms,
    };
  });
}

/** The markup of each toponym; where GeoVirus nests a location in a location, the inner one. */
function* elements(article: string): Iterable<string> {
  for (const [, inner] of article.matchAll(/<toponym(?:\s[^>]*)?>([\s\S]*?)<\/toponym>/g)) yield inner!;
  for (const [, inner] of article.matchAll(/<location>((?:(?!<location>)[\s\S])*?)<\/location>/g)) yield inner!;
}

function toponym(element: string, text: string): GoldToponym | null {
  const names = [
    value(element, 'phrase') ?? value(element, 'extractedName') ?? value(element, 'name'),
    value(element, 'altName'),
  ];
  const from = codePoints(text, Number(value(element, 'start')));
  const to = codePoints(text, Number(value(element, 'end')));
  const tagged = /<gaztag[^>]*>([\s\S]*?)<\/gaztag>/.exec(element)?.[1] ?? element;
  const unlinked = /<geonamesID/.test(element) && !/\d/.test(value(element, 'geonamesID') ?? '');
  const number = (tag: string, other: string): number | null => {
    const raw = (value(tagged, tag) ?? value(tagged, other))?.trim();
    return raw === undefined || raw === '' || unlinked ? null : Number(raw);
  };
  for (const name of names) {
    const start = name === null || name === '' ? -1 : nearest(text, name, from, to);
    if (name === null || start < 0) continue;
    return {
      start,
      end: start + name.length,
      words: name,
      lat: number('lat', 'latitude'),
      lon: number('lon', 'longitude'),
    };
  }
  return null;
}

const reach = 60;

/** Where `name` stands nearest to `start`; `start` itself where the words already match; -1 when it is nowhere near. */
function nearest(text: string, name: string, start: number, end: number): number {
  if (text.slice(start, end) === name) return start;
  let best = -1;
  const from = Math.max(0, start - reach - name.length);
  for (let at = text.indexOf(name, from); at >= 0 && at <= start + reach; at = text.indexOf(name, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/** The sets count code points; the record counts UTF-16 units. */
function codePoints(text: string, offset: number): number {
  if (!/[\ud800-\udbff]/.test(text)) return offset;
  let units = 0;
  let seen = 0;
  for (const character of text) {
    if (seen++ >= offset) break;
    units += character.length;
  }
  return units;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of the first such element: CDATA as it is, entities undone, line ends as \n. */
function value(xml: string, tag: string): string | null {
  const inner = new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];
  if (inner === undefined) return null;
  return inner
    .replace(/\r\n?/g, '\n')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : undoEntities(part.replace(/<[^>]*>/g, ''))))
    .join('');
}

function undoEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|[a-zA-Z]+);/g, (whole, name: string) => {
    if (name[0] !== '#') return named[name] ?? whole;
    return String.fromCodePoint(
      name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10),
    );
  });
}
