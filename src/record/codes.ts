/** Codes of an event in three public code books: PLOVER's type, CAMEO's number, ACLED's sub-event type. */
export interface Codes {
  plover: string | null;
  cameo: string | null;
  acled: string | null;
}

/** Event types of PLOVER 0.8, and ACCUSE and RETREAT of its CAMEO conversion table. */
type Plover =
  | 'ACCUSE'
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'COERCE'
  | 'CONCEDE'
  | 'CONSULT'
  | 'COOPERATE'
  | 'MOBILIZE'
  | 'PROTEST'
  | 'REJECT'
  | 'REQUEST'
  | 'RETREAT'
  | 'SANCTION'
  | 'SUPPORT'
  | 'THREATEN';

/** Sub-event types of ACLED's codebook that a word alone decides. */
type SubEvent =
  | 'Abduction/forced disappearance'
  | 'Agreement'
  | 'Air/drone strike'
  | 'Armed clash'
  | 'Arrests'
  | 'Attack'
  | 'Change to group/activity'
  | 'Chemical weapon'
  | 'Excessive force against protesters'
  | 'Looting/property destruction'
  | 'Non-state actor overtakes territory'
  | 'Non-violent transfer of territory'
  | 'Other'
  | 'Peaceful protest'
  | 'Protest with intervention'
  | 'Remote explosive/landmine/IED'
  | 'Sexual violence'
  | 'Shelling/artillery/missile attack'
  | 'Violent demonstration';

/** "PLOVER CAMEO ACLED sub-event", the last where ACLED has one: "ASSAULT 190 Armed clash"; null for what the code books lack. */
export type Coded = `${Plover} ${number}` | `${Plover} ${number} ${SubEvent}` | null;

/** The three codes of "ASSAULT 190 Armed clash". */
export function codesIn(coded: Coded): Codes {
  const [plover = null, cameo = null, ...acled] = coded === null ? [] : coded.split(' ');
  return { plover, cameo, acled: acled.length > 0 ? acled.join(' ') : null };
}
