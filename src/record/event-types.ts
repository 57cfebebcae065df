import type { Codes } from './codes.ts';
import { type EventFacts, line, unlisted } from './event-facts.ts';

/**
 * Every type of event, one row each: `line(family, weight, codes, whatElse, marks)`, or `unlisted(codes, whatElse, marks)` for what never is
 * a line of the brief. A new type is a row here and words in a language. The fields and marks are told in event-facts.ts, the table as a
 * whole in docs/events.md.
 */
const rows = {
  // Ground
  seize: line(
    'take',
    1,
    'COERCE 192 Non-violent transfer of territory',
    { hold: 'take', gain: 'agent', bringsIn: 'agent' },
    'doneToOthers onGround eachPlace lostToAnother',
  ),
  withdraw: line(
    'withdraw',
    0.9,
    'RETREAT 0874 Non-violent transfer of territory',
    { frame: 'move', hold: 'lose', gain: 'patient', bringsIn: 'other', counts: 'withdrawn' },
    'needsAgent carries sendsForces onGround eachPlace',
  ),
  enter: line(
    'enter',
    0.8,
    null,
    { frame: 'move', hold: 'near', gain: 'agent', bringsIn: 'agent' },
    'needsAgent onGround eachPlace lostToAnother',
  ),
  surround: line('surround', 0.8, 'COERCE 191 Other', { hold: 'near', gain: 'agent' }, 'onGround'),
  storm: line(
    'storm',
    0.85,
    'ASSAULT 190 Attack',
    { hold: 'near', gain: 'agent', bringsIn: 'agent' },
    'harm onGround eachPlace setsScene',
  ),
  advance: line('advance', 0.6, null, { frame: 'move', hold: 'near', gain: 'agent' }, 'needsAgent onGround'),
  // Of a government as of a town; words for a town say so by a code of their own.
  fall: line(
    'fall',
    0.95,
    null,
    { frame: 'undergo', gain: 'agent' },
    'alone patientAsSubject onGround eachPlace tellsOfHolder lostToAnother',
  ),
  collapse: line('fall', 0.9, null, { frame: 'undergo', gain: 'agent' }, 'alone patientAsSubject'),
  overthrow: line('fall', 1, 'ASSAULT 190 Other', { gain: 'agent' }, 'ownerSuffers'),
  surrender: line(
    'surrender',
    0.85,
    'RETREAT 0874 Change to group/activity',
    { frame: 'move', gain: 'patient', bringsIn: 'other', counts: 'surrendered' },
    'alone needsAgent patientAsSubject tellsOfHolder',
  ),
  defect: line(
    'defect',
    0.6,
    null,
    { frame: 'move', gain: 'patient', counts: 'defected' },
    'alone needsAgent patientAsSubject',
  ),
  invade: line('invade', 0.95, 'ASSAULT 190 Attack', { gain: 'agent' }, 'onGround'),

  // Force
  attack: line('attack', 0.7, 'ASSAULT 190 Attack', { gain: 'patient' }, 'harm doneToOthers setsScene repeats'),
  strike: line(
    'attack',
    0.75,
    'ASSAULT 195 Air/drone strike',
    { gain: 'patient' },
    'harm doneToOthers mayBeAccident setsScene repeats',
  ),
  shell: line(
    'attack',
    0.7,
    'ASSAULT 194 Shelling/artillery/missile attack',
    { gain: 'patient' },
    'harm doneToOthers onGround setsScene repeats',
  ),
  bomb: line(
    'attack',
    0.75,
    'ASSAULT 183 Remote explosive/landmine/IED',
    { gain: 'patient' },
    'harm doneToOthers onGround mayBeAccident setsScene repeats',
  ),
  // A blast, its cause untold or an accident; words for one that was set off say so by a code of their own.
  explode: line('attack', 0.6, null, { frame: 'undergo' }, 'alone patientAsSubject mayBeAccident setsScene repeats'),
  use: line('attack', 0.9, 'ASSAULT 204 Chemical weapon', { gain: 'patient' }, 'harm doneToOthers setsScene repeats'),
  clash: line('clash', 0.6, 'ASSAULT 190 Armed clash', { frame: 'mutual' }, 'setsScene repeats'),
  war: line('clash', 0.3, 'ASSAULT 190 Armed clash', { frame: 'mutual' }),
  shoot: line('kill', 0.65, 'ASSAULT 193 Attack', { gain: 'patient' }, 'harm doneToOthers setsScene repeats'),
  kill: line(
    'kill',
    0.85,
    'ASSAULT 180 Attack',
    { gain: 'patient', whereabouts: 'there', counts: 'killed' },
    'summed harm ownerSuffers toPeople doneToOthers mayBeAccident ownLoss aftermath setsScene repeats',
  ),
  assassinate: line(
    'kill',
    0.95,
    'ASSAULT 186 Attack',
    { gain: 'patient', whereabouts: 'there', counts: 'killed' },
    'summed harm ownerSuffers doneToOthers repeats',
  ),
  die: line(
    'kill',
    0.6,
    null,
    { frame: 'undergo', whereabouts: 'there', counts: 'killed' },
    'summed alone patientAsSubject ownerSuffers aftermath repeats',
  ),
  wound: line(
    'wound',
    0.55,
    'ASSAULT 180 Attack',
    { gain: 'patient', counts: 'wounded' },
    'summed harm ownerSuffers toPeople doneToOthers mayBeAccident ownLoss aftermath setsScene repeats',
  ),
  abduct: line(
    'abduct',
    0.75,
    'ASSAULT 181 Abduction/forced disappearance',
    { gain: 'patient', counts: 'abducted' },
    'summed harm ownerSuffers toPeople doneToOthers ownLoss removes repeats',
  ),
  torture: line('torture', 0.6, 'ASSAULT 1822 Attack', { gain: 'patient' }, 'harm ownerSuffers doneToOthers repeats'),
  rape: line('rape', 0.6, 'ASSAULT 1821 Sexual violence', { gain: 'patient' }, 'harm ownerSuffers repeats'),
  beat: line('beat', 0.35, 'ASSAULT 182 Attack', { gain: 'patient' }, 'harm ownerSuffers repeats'),
  suppress: line(
    'suppress',
    0.6,
    'ASSAULT 175 Excessive force against protesters',
    { gain: 'patient' },
    'setsScene repeats',
  ),
  cleanse: line('cleanse', 0.8, 'ASSAULT 203 Attack', { gain: 'patient' }, 'harm'),
  violate: line('violate', 0.55, 'ASSAULT 196', { gain: 'patient' }, 'word repeats'),
  destroy: line(
    'destroy',
    0.6,
    'COERCE 1712 Looting/property destruction',
    { gain: 'patient', counts: 'destroyed' },
    'harm ownLoss aftermath repeats',
  ),
  damage: unlisted('COERCE 171 Looting/property destruction'),
  loot: line('loot', 0.4, 'COERCE 171 Looting/property destruction', { gain: 'patient' }, 'harm repeats'),
  hack: line('hack', 0.4, 'COERCE 170 Other', { gain: 'patient' }, 'repeats'),

  // Troops and truces
  deploy: line('deploy', 0.55, 'MOBILIZE 154 Other', { counts: 'deployed' }, 'carries sendsForces repeats'),
  exercise: line('exercise', 0.3, 'MOBILIZE 150 Other', {}, 'needsAgent repeats'),
  alert: unlisted('MOBILIZE 152 Other'),
  disarm: unlisted('RETREAT 0873 Change to group/activity'),
  ceasefire: line('ceasefire', 0.85, 'RETREAT 0871 Agreement', { frame: 'mutual' }, 'alone needsAgent byWord'),
  keep: unlisted('AID 074', {}, 'sendsForces'),

  // Coming and going
  flee: line(
    'leave',
    0.8,
    null,
    { frame: 'move', whereabouts: 'left', counts: 'fled' },
    'summed alone needsAgent toPeople onGround',
  ),
  leave: line('leave', 0.6, null, { frame: 'move', whereabouts: 'left' }, 'needsAgent onGround'),
  arrive: line('arrive', 0.6, null, { frame: 'move', whereabouts: 'there' }, 'needsAgent onGround'),
  return: line('arrive', 0.45, null, { frame: 'move', whereabouts: 'there' }, 'needsAgent onGround'),
  visit: line('visit', 0.35, 'CONSULT 042', {}, 'needsAgent onGround word repeats'),
  displace: line(
    'displace',
    0.6,
    null,
    { gain: 'patient', counts: 'displaced' },
    'summed ownerSuffers toPeople drivesOut removes repeats',
  ),
  evacuate: line('evacuate', 0.6, null, { counts: 'evacuated' }, 'summed ownerSuffers toPeople onGround repeats'),

  // Harm without an enemy
  crash: line('crash', 0.55, null, { frame: 'undergo' }, 'alone patientAsSubject setsScene repeats'),
  disaster: line('disaster', 0.6, null, { frame: 'undergo' }, 'patientAsSubject setsScene'),

  // Law and coercion
  detain: line(
    'detain',
    0.6,
    'COERCE 173 Arrests',
    { whereabouts: 'there', counts: 'detained' },
    'summed ownerSuffers toPeople doneToOthers ownLoss removes law repeats',
  ),
  charge: line('charge', 0.45, 'COERCE 173', { counts: 'charged' }, 'ownerSuffers doneToOthers law repeats'),
  convict: line('convict', 0.45, 'ACCUSE 116', {}, 'ownerSuffers doneToOthers law repeats'),
  sentence: line('convict', 0.45, 'COERCE 173', { counts: 'sentenced' }, 'ownerSuffers doneToOthers law repeats'),
  acquit: line('acquit', 0.4, 'RETREAT 0841', {}, 'ownerSuffers law repeats'),
  free: line('free', 0.7, 'RETREAT 0841', { counts: 'freed' }, 'ownerSuffers toPeople law repeats'),
  deport: line('deport', 0.4, 'COERCE 174', { counts: 'deported' }, 'summed ownerSuffers drivesOut law repeats'),
  extradite: unlisted('COOPERATE 063', {}, 'ownerSuffers law'),
  confiscate: unlisted('COERCE 1711 Looting/property destruction', {}, 'law'),
  restrict: line('restrict', 0.4, 'COERCE 172', {}, 'law byWord repeats'),
  close: unlisted('COERCE 172', {}, 'law'),
  hand: unlisted('RETREAT 084', {}, 'law'),
  investigate: unlisted('ACCUSE 090', {}, 'word'),
  sue: unlisted('ACCUSE 115', { frame: 'speak' }, 'word'),
  sanction: line('sanction', 0.55, 'SANCTION 163', {}, 'byWord repeats'),
  cut: unlisted('SANCTION 161'),
  halt: unlisted('SANCTION 162'),
  expel: unlisted('SANCTION 166'),
  ease: unlisted('RETREAT 085'),
  admit: unlisted('RETREAT 086'),
  concede: unlisted('CONCEDE 081'),

  // Dissent
  protest: line(
    'protest',
    0.45,
    'PROTEST 141 Peaceful protest',
    { actors: 'Protesters', counts: 'protesting' },
    'alone needsAgent setsScene repeats',
  ),
  riot: line(
    'protest',
    0.5,
    'PROTEST 145 Violent demonstration',
    { actors: 'Rioters', counts: 'protesting' },
    'alone setsScene repeats',
  ),
  revolt: line('protest', 0.6, 'PROTEST 145 Violent demonstration', {}, 'alone repeats'),
  stop: unlisted('PROTEST 143 Peaceful protest'),
  fast: unlisted('PROTEST 142 Peaceful protest'),
  obstruct: unlisted('PROTEST 144 Protest with intervention'),

  // Words that act
  accuse: line('accuse', 0.4, 'ACCUSE 112', { frame: 'speak' }, 'needsAgent word repeats'),
  condemn: unlisted('ACCUSE 111', { frame: 'speak' }, 'word'),
  complain: unlisted('ACCUSE 114', { frame: 'speak' }, 'word'),
  demand: line('demand', 0.35, 'REQUEST 100', { frame: 'speak' }, 'needsAgent word repeats'),
  urge: unlisted('REQUEST 020', { frame: 'speak' }, 'word'),
  threaten: line('threaten', 0.5, 'THREATEN 130', { frame: 'speak' }, 'needsAgent word repeats'),
  warn: line('threaten', 0.4, 'THREATEN 139', { frame: 'speak' }, 'needsAgent word repeats'),
  reject: line('reject', 0.35, 'REJECT 120', { frame: 'speak' }, 'needsAgent word repeats'),
  declare: line('declare', 0.4, null, {}, 'needsAgent word byWord'),
  apologize: unlisted('SUPPORT 055', { frame: 'speak' }, 'word'),
  forgive: unlisted('SUPPORT 056', { frame: 'speak' }, 'word'),
  support: unlisted('SUPPORT 051', { frame: 'speak' }, 'word'),
  recognize: line('recognize', 0.55, 'SUPPORT 054', { frame: 'mutual' }, 'needsAgent word byWord'),

  // Dealing
  agree: line('agree', 0.45, 'AGREE 030', { frame: 'speak' }, 'alone needsAgent word byWord repeats'),
  sign: line('agree', 0.5, 'SUPPORT 057', { frame: 'mutual' }, 'needsAgent word byWord repeats'),
  meet: line('meet', 0.35, 'CONSULT 040', { frame: 'mutual' }, 'needsAgent word repeats'),
  negotiate: line('meet', 0.4, 'CONSULT 046', { frame: 'mutual' }, 'needsAgent word repeats'),
  mediate: line('mediate', 0.4, 'CONSULT 045', {}, 'needsAgent word repeats'),
  host: unlisted('CONSULT 043', {}, 'word'),
  cooperate: unlisted('COOPERATE 060', { frame: 'mutual' }),
  share: unlisted('COOPERATE 064', { frame: 'mutual' }),
  aid: line('aid', 0.4, 'AID 070', {}, 'sendsForces repeats'),
  shelter: line('shelter', 0.75, 'AID 075', { whereabouts: 'there', counts: 'sheltered' }),

  // Office
  appoint: line('appoint', 0.5, null, {}, 'ownerSuffers byWord'),
  dismiss: line('resign', 0.55, null, {}, 'ownerSuffers byWord'),
  resign: line('resign', 0.8, 'RETREAT 0831', {}, 'alone needsAgent byWord'),
  vote: line('vote', 0.35, null, {}, 'needsAgent'),

  /** An event that the record has no plain word for. */
  other: unlisted(null),
};

/** The plain word of an event: one of the rows above. */
export type EventType = keyof typeof rows;

export const eventTypes: Readonly<Record<EventType, EventFacts>> = rows;

export const isEventType = (what: string): what is EventType => Object.hasOwn(rows, what);

/** Every type, in the order of the table. */
export const eventTypeNames: readonly EventType[] = Object.keys(rows).filter(isEventType);

/** What is known of a type by its word; null for a word that is none ("control", an act of speech). */
export const factsOf = (what: string): EventFacts | null => (isEventType(what) ? rows[what] : null);

/** The codes of a type by itself: of an event whose type was decided otherwise than by the words that tell it. */
export const codesOfType = (what: EventType): Codes => rows[what].codes;

/** Families of which some type is so, in the order of the table. */
export const familiesWhere = (holds: (facts: EventFacts) => boolean): readonly string[] => [
  ...new Set(
    Object.values(eventTypes).flatMap((facts) => (facts.family !== null && holds(facts) ? [facts.family] : [])),
  ),
];
