import { row } from '../../../language/lexicon/event-entry.ts';
import { eventPatterns } from '../../../language/lexicon/event-patterns.ts';
import type { EventWords } from '../../../language/lexicon/event-words.ts';
import { words } from '../../../language/lexicon.ts';
import { eventEntries } from '../events/entries.ts';
import { nounClass } from '../events/noun-classes.ts';
import { otherNouns } from './event-nouns.ts';
import { baseOf, inflectionsOf } from './inflections.ts';

const behindNoun = words('of on');
const verbs = eventPatterns(eventEntries, 'verbs', nounClass, behindNoun);
const nouns = eventPatterns(eventEntries, 'nouns', nounClass, behindNoun);
const verbsAlone = [...verbs].filter(([, patterns]) => patterns.some(({ rest }) => rest.length === 0));

// Nouns in "-ing" that tell nothing that is done.
const things = words(`
  building evening morning meaning feeling being beginning ceiling clothing nothing something anything everything housing lightning
  spring string wedding_ring painting offspring sibling king wing ring thing`);

const dying = row('die', '');
/** Wounds of which no deed is told. */
const hurt = row('wound', '', '', { codes: null, frame: 'undergo' });

export const eventWords: EventWords = {
  verbs,
  nouns,
  otherNouns,
  headsWithoutEvent: words(`
    union office officer centre center force group minister ministry department secretary council committee agency company market
    station site area zone room line plane ship party leader team member worker house bill law act service system sector industry rifle
    weapon gun helicopter vehicle aircraft boat victim suspect penalty squad certificate row rate price chief head director manager
    adviser program programme fund budget plant base post record day time season week year month house official source scene hall`),
  stillVerbs: words(`
    be have do seem remain appear belong consist contain comprise cost deserve exist equal fit include lack matter mean own possess
    resemble suffice weigh get let look sound feel`),
  particles: words('out back'),
  isGerund: (lemma) => /ing$/.test(lemma) && lemma.length > 6 && !things.has(lemma),
  endsName: words(`
    Award Awards Games Olympics Cup Championship Championships War Wars Festival Summit Revolution Uprising Massacre Siege Battle
    Genocide Crisis Offensive Intifada Earthquake Hurricane Attack Attacks Bombing Bombings Election Elections Referendum Marathon
    Parade Conference`),
  baseOf,
  forms: inflectionsOf(verbsAlone.map(([lemma]) => lemma)),
  neverVerbs: words(`
    united armed mixed shot hit cut put set split united limited advanced beat aid aids rounds shots strikes attacks raids clashes
    protests talks visits threats demands calls reports charges claims plans bombs shells rockets fires deals killings`),
  lots: new Map([
    ['dead', { entry: dying, onlyBehind: false }],
    ['wounded', { entry: hurt, onlyBehind: false }],
    ['injured', { entry: hurt, onlyBehind: false }],
    ['missing', { entry: null, onlyBehind: true }],
  ]),
  beforeToll: words('death fatality'),
  toll: dying,
};
