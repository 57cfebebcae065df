import type { PronounForm, PronounWords } from '../../../language/lexicon/pronouns.ts';
import { words } from '../../../language/lexicon.ts';

const spokenOf = (list: string, gender: PronounForm['gender'], reflexive = false): [string, PronounForm][] =>
  [...words(list)].map((word) => [word, { gender, plural: gender === null, person: 3, reflexive }]);
const speaking = (list: string, plural: boolean): [string, PronounForm][] =>
  [...words(list)].map((word) => [word, { gender: null, plural, person: 1, reflexive: false }]);

const forms: ReadonlyMap<string, PronounForm> = new Map([
  ...spokenOf('he him his', 'm'),
  ...spokenOf('himself', 'm', true),
  ...spokenOf('she her hers', 'f'),
  ...spokenOf('herself', 'f', true),
  ...spokenOf('it its', 'n'),
  ...spokenOf('itself', 'n', true),
  ...spokenOf('they them their theirs', null),
  ...spokenOf('themselves', null, true),
  ...speaking('i me my mine myself', false),
  ...speaking('we us', true),
]);

export const pronouns: PronounWords = {
  formOf: (word) => forms.get(word.toLowerCase()) ?? null,
  withoutSubject: words('rain snow hail drizzle thunder'),
  nameless: new Set([
    ...words(`
      i we you he she it they me us him her them who whom which that this these those his hers its their theirs our ours my mine
      your yours one ones someone somebody anyone everyone nobody himself herself itself themselves what there here other others
      both each all some many most`),
    'people who',
  ]),
  somebody: 'somebody',
  ofBodies: words('it they'),
  pointing: words('it they them this that which'),
  ofEvents: words('it this that which'),
  ofPlaces: words('it this there'),
  possessive: words('its their our his her'),
  ofBodiesOwn: words('its their our'),
  relative: words('who whom whose which that'),
  relativePerson: words('who'),
  relativeThing: words('which'),
  relativeAdverbs: words('where when'),
  relativePlace: words('where'),
  ofPerson: words('he she him her who'),
  ofActors: words(`
    he she they we i you him her them us me who whom it themselves himself everyone anyone someone`),
  // "Them" and "us" stand for a subject before an infinitive.
  ofSpeakers: words('he she it they them we us'),
  ofThings: words('it this that what which there one these those some all something nothing everything'),
};
