import type { Span } from '../../src/record/span.ts';

export interface WikiEvent {
  type: string;
  trigger: Span;
  arguments: { role: string; start: number; end: number }[];
}
export interface WikiDocument {
  id: string;
  text: string;
  events: WikiEvent[];
}

interface Raw {
  doc_id: string;
  text: string;
  tokens: string[];
  sentences: [[string, number, number][], string][];
  entity_mentions: { id: string; start: number; end: number }[];
  event_mentions: {
    event_type: string;
    trigger: { start: number; end: number };
    arguments: { entity_id: string; role: string }[];
  }[];
}

/** Plain verbs that answer to an event type of WikiEvents (KAIROS ontology, prefixes). */
export const answers: [string, RegExp][] = [
  [
    'Conflict.Attack',
    /^(?:attack|storm|strike|shell|bomb|explode|clash|war|shoot|kill|assassinate|wound|abduct|invade|destroy|hack|use|beat|riot|advance|torture|rape|other)$/,
  ],
  ['Conflict.Demonstrate', /^(?:protest|riot|revolt|stop|fast|obstruct)$/],
  ['Life.Die', /^(?:kill|die|assassinate)$/],
  ['Life.Injure', /^(?:wound|beat|torture)$/],
  ['Justice.ArrestJailDetain', /^(?:detain|surrender|charge|sentence)$/],
  ['Justice.ChargeIndict', /^(?:charge|accuse)$/],
  ['Justice.TrialHearing', /^(?:charge|investigate|convict)$/],
  ['Justice.Convict', /^(?:convict|sentence)$/],
  ['Justice.Sentence', /^sentence$/],
  ['Justice.InvestigateCrime', /^(?:investigate)$/],
  ['Justice.ReleaseParole', /^(?:free)$/],
  ['Contact.Contact.Meet', /^(?:meet|negotiate|visit|host)$/],
  ['Contact.ThreatenCoerce', /^(?:threaten|warn)$/],
  ['Contact.RequestCommand', /^(?:demand|urge)$/],
  [
    'Movement.Transportation',
    /^(?:flee|arrive|enter|leave|return|withdraw|advance|evacuate|displace|visit|deploy|deport)$/,
  ],
  ['Personnel.EndPosition', /^(?:resign|dismiss|overthrow)$/],
  ['Personnel.StartPosition', /^(?:appoint|vote)$/],
  ['ArtifactExistence.DamageDestroyDisableDismantle', /^(?:destroy|bomb|loot|disarm|crash|explode)$/],
];

/** WikiEvents documents (JSON lines) with offsets into `text`. */
export function wikiDocuments(lines: string): WikiDocument[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const raw = JSON.parse(line) as Raw;
      // The sentences stand glued together in `text`; tokens are found again in order.
      const text = raw.sentences.map(([, words]) => words).join('\n');
      let at = 0;
      const offsets = raw.tokens.map((token) => {
        const start = text.indexOf(token, at);
        at = start < 0 ? at : start + token.length;
        return { start: start < 0 ? at : start, end: at };
      });
      const span = (first: number, last: number): Span => ({
        start: offsets[first]!.start,
        end: offsets[last - 1]!.end,
      });
      const entities = new Map(raw.entity_mentions.map((mention) => [mention.id, span(mention.start, mention.end)]));
      return {
        id: raw.doc_id,
        text,
        events: raw.event_mentions.map(({ event_type, trigger, arguments: roles }) => ({
          type: event_type,
          trigger: span(trigger.start, trigger.end),
          arguments: roles.flatMap(({ entity_id, role }) => {
            const words = entities.get(entity_id);
            return words === undefined ? [] : { role, ...words };
          }),
        })),
      };
    });
}
