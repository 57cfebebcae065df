/** How a kind of event bears on who holds a place. */
export type Hold = 'take' | 'lose' | 'near' | null;

/** Whom it serves that the event is believed: who says it out of interest, and who admits it. */
export type Gain = 'agent' | 'patient' | 'none';

export interface Kind {
  /** Events of one family may be the same happening. */
  family: string;
  /** 0 … 1: how much a line of this kind matters to a news desk; an editorial order, not a measurement. */
  weight: number;
  /** Third person singular and plural, for the plain line. */
  verb: [string, string];
  /** Word between the verb and the one acted on ("" for a direct object). */
  on: string;
  /** Is nothing told unless somebody is named who does it? ("withdraw from Hama": who?) */
  goes: boolean;
  /** Does the one who goes take others along? ("withdraw troops from Hama") */
  carries: boolean;
  /** Is it a line with nothing but who does it? ("The government falls"; but "rebels attack": what?) */
  alone: boolean;
  hold: Hold;
  gain: Gain;
}

const stands = new Set([
  'fall',
  'collapse',
  'surrender',
  'resign',
  'protest',
  'riot',
  'revolt',
  'explode',
  'crash',
  'die',
  'defect',
  'flee',
  'agree',
]);

const kind = (family: string, weight: number, verb: string, more: Partial<Kind> = {}): Kind => {
  const [head, ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return {
    family,
    weight,
    verb: [`${third(head)}${tail}`, `${head}${tail}`],
    on: '',
    hold: null,
    goes: false,
    alone: stands.has(head),
    carries: head === 'withdraw' || head === 'deploy',
    gain: 'agent',
    ...more,
  };
};

/** "seize" → "seizes", "clash" → "clashes", "flee" → "flees", "be" → "is", "deny" → "denies". */
export function third(verb: string): string {
  if (verb === 'are') return 'is';
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

const harm = { gain: 'patient' as const };
const open = { gain: 'none' as const };

/** The kinds of events that may stand in the brief, by the record's plain word. Words that are not here never become a line. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['seize', kind('take', 1, 'seize', { hold: 'take' })],
  ['storm', kind('storm', 0.85, 'storm', { hold: 'near' })],
  ['enter', kind('enter', 0.8, 'enter', { goes: true, hold: 'near' })],
  ['surround', kind('surround', 0.8, 'surround', { hold: 'near' })],
  ['advance', kind('advance', 0.6, 'advance', { goes: true, on: 'on', hold: 'near' })],
  ['withdraw', kind('withdraw', 0.9, 'withdraw', { goes: true, on: 'from', hold: 'lose', gain: 'patient' })],
  ['surrender', kind('surrender', 0.85, 'surrender', { goes: true, on: 'to', ...harm })],
  ['fall', kind('fall', 0.95, 'fall', { on: 'to' })],
  ['collapse', kind('fall', 0.9, 'collapse')],
  ['overthrow', kind('fall', 1, 'overthrow')],
  ['defect', kind('defect', 0.6, 'defect', { goes: true, on: 'from', ...harm })],
  ['invade', kind('invade', 0.95, 'invade')],
  ['attack', kind('attack', 0.7, 'attack', harm)],
  ['strike', kind('attack', 0.75, 'strike', harm)],
  ['shell', kind('attack', 0.7, 'shell', harm)],
  ['bomb', kind('attack', 0.75, 'bomb', harm)],
  ['explode', kind('attack', 0.6, 'explode', { on: 'at', ...open })],
  ['use', kind('attack', 0.9, 'gas', harm)],
  ['clash', kind('clash', 0.6, 'clash', { on: 'with', ...open })],
  ['war', kind('clash', 0.3, 'fight', open)],
  ['shoot', kind('kill', 0.65, 'shoot', harm)],
  ['kill', kind('kill', 0.85, 'kill', harm)],
  ['assassinate', kind('kill', 0.95, 'assassinate', harm)],
  ['die', kind('kill', 0.6, 'die', open)],
  ['wound', kind('wound', 0.55, 'wound', harm)],
  ['abduct', kind('abduct', 0.75, 'abduct', harm)],
  ['torture', kind('torture', 0.6, 'torture', harm)],
  ['rape', kind('rape', 0.6, 'rape', harm)],
  ['beat', kind('beat', 0.35, 'beat', harm)],
  ['suppress', kind('suppress', 0.6, 'crack down', { on: 'on', ...harm })],
  ['destroy', kind('destroy', 0.6, 'destroy', harm)],
  ['loot', kind('loot', 0.4, 'loot', harm)],
  ['hack', kind('hack', 0.4, 'hack', harm)],
  ['cleanse', kind('cleanse', 0.8, 'cleanse', harm)],
  ['detain', kind('detain', 0.6, 'detain', open)],
  ['charge', kind('charge', 0.45, 'charge', open)],
  ['convict', kind('convict', 0.45, 'convict', open)],
  ['sentence', kind('convict', 0.45, 'sentence', open)],
  ['acquit', kind('acquit', 0.4, 'acquit', open)],
  ['deport', kind('deport', 0.4, 'deport', open)],
  ['free', kind('free', 0.7, 'free', open)],
  ['protest', kind('protest', 0.45, 'protest', { goes: true, ...open })],
  ['riot', kind('protest', 0.5, 'riot', { on: 'in', ...open })],
  ['revolt', kind('protest', 0.6, 'revolt', open)],
  ['ceasefire', kind('ceasefire', 0.85, 'agree a ceasefire', { goes: true, on: 'with', ...open })],
  ['deploy', kind('deploy', 0.55, 'deploy', { on: 'to', ...open })],
  ['exercise', kind('exercise', 0.3, 'hold a drill', { goes: true, on: 'with', ...open })],
  ['flee', kind('leave', 0.8, 'flee', { goes: true, ...open })],
  ['leave', kind('leave', 0.6, 'leave', { goes: true, ...open })],
  ['arrive', kind('arrive', 0.6, 'arrive', { goes: true, on: 'in', ...open })],
  ['return', kind('arrive', 0.45, 'return', { goes: true, on: 'to', ...open })],
  ['displace', kind('displace', 0.6, 'displace', harm)],
  ['evacuate', kind('evacuate', 0.6, 'evacuate', open)],
  ['resign', kind('resign', 0.8, 'resign', { goes: true, ...open })],
  ['dismiss', kind('resign', 0.55, 'dismiss', open)],
  ['appoint', kind('appoint', 0.5, 'appoint', open)],
  ['sanction', kind('sanction', 0.55, 'sanction', open)],
  ['aid', kind('aid', 0.4, 'aid', open)],
  ['shelter', kind('shelter', 0.75, 'shelter', open)],
  ['agree', kind('agree', 0.45, 'agree', { goes: true, on: 'with', ...open })],
  ['sign', kind('agree', 0.5, 'sign', { goes: true, on: 'with', ...open })],
  ['meet', kind('meet', 0.35, 'meet', { goes: true, ...open })],
  ['negotiate', kind('meet', 0.4, 'negotiate', { goes: true, on: 'with', ...open })],
  ['visit', kind('visit', 0.35, 'visit', { goes: true, ...open })],
  ['mediate', kind('mediate', 0.4, 'mediate', { goes: true, on: 'between', ...open })],
  ['recognize', kind('recognize', 0.55, 'recognise', { goes: true, ...open })],
  ['accuse', kind('accuse', 0.4, 'accuse', { goes: true, ...open })],
  ['demand', kind('demand', 0.35, 'call', { goes: true, on: 'on', ...open })],
  ['threaten', kind('threaten', 0.5, 'threaten', { goes: true, ...open })],
  ['warn', kind('threaten', 0.4, 'warn', { goes: true, ...open })],
  ['reject', kind('reject', 0.35, 'reject', { goes: true, ...open })],
  ['declare', kind('declare', 0.4, 'declare', { goes: true, ...open })],
  ['vote', kind('vote', 0.35, 'vote', { goes: true, on: 'in', ...open })],
  ['disaster', kind('disaster', 0.6, 'hit', open)],
  ['crash', kind('crash', 0.55, 'crash', open)],
  ['violate', kind('violate', 0.55, 'violate', harm)],
  ['restrict', kind('restrict', 0.4, 'restrict', open)],
]);

/** Families that tell who holds a place. */
export const controlFamilies: readonly string[] = [
  'take',
  'withdraw',
  'enter',
  'surround',
  'storm',
  'advance',
  'fall',
  'surrender',
  'control',
];

/** Those, and what drives a side out of a place: it tells nothing of places where nothing else is told. */
export const holdingFamilies: readonly string[] = [...controlFamilies, 'displace', 'deport'];

/** Families that tell where a person is. */
export const whereaboutsFamilies: readonly string[] = ['leave', 'arrive', 'whereabouts', 'shelter', 'kill', 'detain'];

/** Families of deeds that nobody does to himself: who does it in one telling does not suffer it in another of the same. */
export const doneToOthers: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'attack',
  'abduct',
  'detain',
  'take',
  'torture',
  'convict',
  'charge',
]);
