import { type EventType, eventTypeNames, eventTypes } from '../../../record/event-types.ts';
import { third } from './number.ts';

/** How a line says an event of a type; docs of the types themselves: record/event-types.ts. */
export interface Frame {
  /** Third person singular and plural. */
  verb: readonly [one: string, many: string];
  /** Word between the verb and the one acted on; empty for a direct object. */
  on: string;
  /** Does the verb say enough with nobody acted on: "the army withdraws"? `many` only of several who do it together: "A and B meet". */
  alone: boolean | 'many';
  /** The verb with nobody acted on, where it is another: "A and B sign an agreement". */
  aloneVerb: readonly [one: string, many: string];
  /** What it is called where nobody is named who did it, or nobody it was done to: "Explosion in Hama". Null: it cannot be said so. */
  noun: string | null;
  /** What ties to the noun those who do it ("Attack by rebels"); null where they would be told wrongly by it. */
  by: string | null;
  /** With nobody named who does it: it "is" done to someone, someone is its subject, its noun stands before him, or nothing can be said. */
  passive: 'verb' | 'subject' | 'noun' | null;
  /** Is its place what it is done to, or where it goes: "rebels seize Hama", "residents flee Hama"? */
  ground: boolean;
  /** Who must be people, those it is done to or those who do it: a place in their stead is where it was. */
  people: 'patient' | 'agent' | null;
  /** Whom its number counts; null where a line does not give it. */
  counts: 'patient' | 'agent' | null;
  /** Do those who do it and those behind its preposition do it together? */
  mutual: boolean;
}

type Own = Partial<Omit<Frame, 'verb' | 'aloneVerb'>> & { verb?: string; aloneVerb?: string };

const toPeople: Own = { people: 'patient' };
const going: Own = { ground: true, alone: true, passive: null };

/** Types that are said otherwise than "A verbs B" and "B is verbed". */
const own: Partial<Record<EventType, Own>> = {
  seize: { ground: true },
  withdraw: { ...going, on: 'from' },
  enter: { ground: true, passive: null },
  surround: { ground: true },
  storm: { ground: true },
  advance: { ...going, on: 'on' },
  fall: { on: 'to', passive: 'subject', ground: true },
  collapse: { noun: 'Collapse', passive: 'subject' },
  surrender: { on: 'to', alone: true, passive: null, counts: 'agent' },
  defect: { on: 'from', alone: true, passive: null, counts: 'agent' },
  invade: { ground: true },

  attack: { noun: 'Attack', by: 'by' },
  strike: { noun: 'Strike', by: 'by' },
  shell: { noun: 'Shelling', by: 'by' },
  bomb: { noun: 'Bombing', by: 'by' },
  explode: { noun: 'Explosion', passive: 'subject' },
  use: { verb: 'gas', noun: 'Gas attack', by: 'by' },
  clash: { on: 'with', alone: 'many', noun: 'Clashes', by: 'involving', passive: 'noun', mutual: true },
  war: { verb: 'fight', alone: true, noun: 'War', by: 'involving', passive: 'noun', mutual: true },
  shoot: { ...toPeople, noun: 'Shooting', by: 'by' },
  kill: toPeople,
  assassinate: { ...toPeople, noun: 'Assassination' },
  die: { ...toPeople, passive: 'subject' },
  wound: toPeople,
  abduct: { ...toPeople, noun: 'Abduction', by: 'by' },
  torture: { ...toPeople, noun: 'Torture', by: 'by' },
  rape: { ...toPeople, noun: 'Rape', by: 'by' },
  beat: { ...toPeople, noun: 'Beating', by: 'by' },
  suppress: { verb: 'crack down', on: 'on', alone: true, noun: 'Crackdown', by: 'by', passive: 'noun' },
  cleanse: { noun: 'Ethnic cleansing', by: 'by', on: 'of', passive: 'noun' },
  loot: { noun: 'Looting', by: 'by' },
  hack: { noun: 'Cyberattack', by: 'by' },

  deploy: { ...going, on: 'to', passive: 'verb' },
  exercise: { verb: 'hold a drill', on: 'with', alone: true, noun: 'Military exercise', passive: null, mutual: true },
  ceasefire: { verb: 'agree a ceasefire', on: 'with', alone: true, noun: 'Ceasefire', passive: null, mutual: true },

  flee: { ...going, counts: 'agent' },
  leave: going,
  arrive: { ...going, on: 'in' },
  return: { ...going, on: 'to' },
  visit: { ground: true, passive: null },
  displace: toPeople,
  evacuate: { ground: true, noun: 'Evacuation', by: 'by' },

  crash: { noun: 'Crash', passive: 'subject' },
  disaster: { verb: 'hit', noun: 'Disaster', passive: 'subject' },

  detain: toPeople,
  charge: toPeople,
  convict: toPeople,
  sentence: toPeople,
  acquit: toPeople,
  free: toPeople,
  deport: toPeople,
  restrict: { noun: 'Restrictions', by: 'by' },
  sanction: { noun: 'Sanctions', by: 'by' },

  protest: { on: 'against', alone: true, noun: 'Protest', passive: 'noun', people: 'agent', counts: 'agent' },
  riot: { on: 'in', alone: true, noun: 'Riot', passive: 'noun', people: 'agent', counts: 'agent' },
  revolt: { on: 'against', alone: true, noun: 'Revolt', passive: 'noun', people: 'agent' },

  demand: { verb: 'call', on: 'on', passive: null },
  threaten: { noun: 'Threat', by: 'from' },
  warn: { noun: 'Warning', by: 'from' },
  recognize: { verb: 'recognise' },

  agree: { on: 'with', alone: 'many', aloneVerb: 'reach an agreement', passive: null, mutual: true },
  sign: { on: 'with', alone: true, aloneVerb: 'sign an agreement', passive: null, mutual: true },
  meet: { alone: 'many', noun: 'Meeting', by: 'of', passive: null, mutual: true },
  negotiate: { on: 'with', alone: true, noun: 'Negotiations', passive: null, mutual: true },
  mediate: { on: 'between', alone: true, passive: null },
  aid: { noun: 'Aid', by: 'from' },
  shelter: toPeople,

  appoint: toPeople,
  dismiss: toPeople,
  resign: { alone: true, passive: null },
  vote: { on: 'in', alone: true, noun: 'Vote', passive: null },
};

/** "Hold a drill": "holds a drill", "hold a drill". */
function verbForms(verb: string): readonly [one: string, many: string] {
  const [head = '', ...others] = verb.split(' ');
  return [[third(head), ...others].join(' '), verb];
}

function frameOf(what: EventType): Frame {
  const { verb = what, aloneVerb = verb, ...rest } = own[what] ?? {};
  return {
    on: '',
    alone: false,
    noun: null,
    by: null,
    passive: 'verb',
    ground: false,
    people: null,
    counts: eventTypes[what].counts === null ? null : 'patient',
    mutual: false,
    ...rest,
    verb: verbForms(verb),
    aloneVerb: verbForms(aloneVerb),
  };
}

/** The frames of the types that may stand in the brief, by the record's plain word. Words that are not here never become a line. */
export const frames: ReadonlyMap<string, Frame> = new Map<string, Frame>(
  eventTypeNames.flatMap((what) => (eventTypes[what].family === null ? [] : [[what, frameOf(what)]])),
);
