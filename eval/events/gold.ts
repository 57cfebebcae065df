import type { Span } from '../../src/record/span.ts';

/** PLOVER 2021's sixteen types. */
export const types = new Set(
  'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT ACCUSE REQUEST REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT'.split(
    ' ',
  ),
);
/** Names of older code books in the vocabulary of 2021. */
const renamed: Record<string, string> = {
  DISAPPROVE: 'ACCUSE',
  CRITICIZE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
  YIELD: 'CONCEDE',
  SEIZE: 'COERCE',
};
export const typeOf = (name: string): string | null => {
  const type = renamed[name.toUpperCase()] ?? name.toUpperCase();
  return types.has(type) ? type : null;
};

const roots =
  'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE ACCUSE REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT ASSAULT ASSAULT'.split(
    ' ',
  );
const exceptions: Record<string, string> = {
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '0813': 'RETREAT',
  '0814': 'RETREAT',
  '163': 'COERCE',
  '1712': 'ASSAULT',
  '191': 'COERCE',
  '192': 'COERCE',
  '175': 'ASSAULT',
};
/** The PLOVER type of a CAMEO code (CAMEO2PLOVER, 2021), null for 01 and 02. */
export function typeOfCameo(code: string): string | null {
  return exceptions[code.slice(0, 4)] ?? exceptions[code.slice(0, 3)] ?? roots[Number(code.slice(0, 2)) - 3] ?? null;
}

export interface CodedSentence {
  id: string;
  text: string;
  published: string | null;
  types: string[];
  cues: Span[];
  agents: Span[];
  patients: Span[];
  /** Parties of a mutual event, who may stand in either role. */
  both: Span[];
}

const tag = /^\(\s*((?:SRC|TAR|EVT|LOC)(?:\/(?:SRC|TAR|EVT|LOC))*)\s*:\s*/;

/** Text and marked spans of "(SRC: Libya) has (EVT: offered) …". */
function unmarked(marked: string): { text: string; spans: (Span & { tags: string[] })[] } {
  let text = '';
  const spans: (Span & { tags: string[] })[] = [];
  const open: ({ tags: string[]; start: number } | null)[] = [];
  for (let at = 0; at < marked.length; ) {
    const found = marked[at] === '(' ? tag.exec(marked.slice(at)) : null;
    if (found !== null) {
      open.push({ tags: found[1]!.split('/'), start: text.length });
      at += found[0].length;
      continue;
    }
    if (marked[at] === ')' && open.length > 0) {
      const last = open.pop()!;
      if (last === null) text += ')';
      else spans.push({ ...last, end: last.start + text.slice(last.start).trimEnd().length });
    } else {
      if (marked[at] === '(') open.push(null);
      text += marked[at];
    }
    at++;
  }
  return { text, spans };
}

interface PloverRecord {
  id: string;
  date?: string;
  event: string;
  text: string;
  textInfo?: string | { markup?: string };
}

/** PLOVER gold standard records (JSON). The sentence as given is used where every marked piece is found in it in order. */
export function ploverSentences(json: string): CodedSentence[] {
  const sentences: CodedSentence[] = [];
  for (const record of JSON.parse(json) as PloverRecord[]) {
    const type = typeOf(record.event);
    if (record.event === 'DOCUMENT') continue;
    const markup = typeof record.textInfo === 'string' ? record.textInfo : (record.textInfo?.markup ?? record.text);
    // One record closes a mark with a brace.
    let { text, spans } = unmarked(markup.replace(/(\([A-Z/]+:[^(){}]*)\}/g, '$1)'));
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    if (text !== record.text) {
      let at = 0;
      const moved = spans.flatMap((span) => {
        const words = text.slice(span.start, span.end);
        const start = record.text.indexOf(words, Math.max(0, Math.min(at, span.start - 30)));
        if (start < 0 || Math.abs(start - span.start) > 40) return [];
        at = start;
        return [{ ...span, start, end: start + words.length }];
      });
      if (moved.length === spans.length) {
        text = record.text;
        spans = moved;
      }
    }
    const of = (fits: (tags: string[]) => boolean): Span[] =>
      spans.filter(({ tags }) => fits(tags)).map(({ start, end }) => ({ start, end }));
    sentences.push({
      id: record.id,
      text,
      published: record.date === undefined || record.date === '2000-01-01' ? null : record.date,
      types: type === null ? [] : [type],
      cues: of((tags) => tags.includes('EVT')),
      agents: of((tags) => tags.includes('SRC') && !tags.includes('TAR')),
      patients: of((tags) => tags.includes('TAR') && !tags.includes('SRC')),
      both: of((tags) => tags.includes('SRC') && tags.includes('TAR')),
    });
  }
  return sentences;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? all),
  );

/** PETRARCH test sentences (XML). Those with nothing but invented codes are left out. */
export function petrarchSentences(xml: string): (CodedSentence & { roots: string[] })[] {
  const parts = xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\r\n?/g, '\n')
    .split(/<Sentence\b(?=\s)/)
    .slice(1);
  return parts.flatMap((part, index) => {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(part)?.[1];
    if (text === undefined) return [];
    const codes = [...part.matchAll(/<EventCoding\b([^>]*)>/g)].flatMap(
      (found) => /eventcode\s*=\s*"([^"]*)"/.exec(found[1]!)?.[1] ?? [],
    );
    const cameo = [
      ...new Set(codes.map((code) => code.slice(0, 2)).filter((root) => /^(?:0[1-9]|1\d|20)$/.test(root))),
    ];
    if (codes.length > 0 && cameo.length === 0) return [];
    const day = /\bdate\s*=\s*"(\d{4})(\d\d)(\d\d)"/.exec(part);
    const found = [...new Set(codes.map(typeOfCameo).filter((type) => type !== null))];
    return {
      id: `petrarch-${index}`,
      text: unescapeXml(text).replace(/\s+/g, ' ').trim(),
      published: day === null ? null : `${day[1]}-${day[2]}-${day[3]}`,
      types: found,
      roots: cameo,
      cues: [],
      agents: [],
      patients: [],
      both: [],
    };
  });
}
