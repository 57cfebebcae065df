import { expect, test } from 'vitest';
import { readText } from '../intake.ts';
import { readReport } from '../sitrep.ts';

/** When the events of a type were, as "from/to"; "…" is open or unknown. Published on a Sunday. */
function when(text: string, what: string): string[] {
  const { observations } = readReport(readText(text, { title: null, published: '2024-12-08T12:00:00Z' }));
  return observations.flatMap((one) =>
    one.kind === 'event' && one.what === what ? [`${one.time.from ?? '…'}/${one.time.to ?? '…'}`] : [],
  );
}

const friday = '2024-12-06/2024-12-06';
const sunday = '2024-12-08/2024-12-08';

test.each([
  // On its own verb, or on the noun before it.
  ['Rebels seized the city of Homs on Friday.', 'seize', friday],
  ['Rebels seized Homs early on Friday.', 'seize', friday],
  // Light verbs carry the event.
  ['The attack took place on Friday.', 'attack', friday],
  ['The army launched a raid on Homs on Friday.', 'attack', friday],
  ['The shelling of Homs began on Friday.', 'shell', friday],
  // The event within the phrase, and within a predicate that is a noun.
  ['Syria has been in the grips of a war since 2011.', 'war', '2011-01-01/…'],
  ['The town was in the grips of a civil war since 2011.', 'war', '2011-01-01/…'],
  ['Homs has been in ruins since clashes in 2011.', 'clash', '2011-01-01/2011-12-31'],
  // One time for the verbs of a row, and for a participle.
  ['On Sunday, rebels took Homs and killed ten soldiers.', 'seize', sunday],
  ['On Sunday, rebels took Homs and killed ten soldiers.', 'kill', sunday],
  ['On Sunday, rebels began to shell Homs.', 'shell', sunday],
  ['Rebels shelled Homs on Sunday, killing ten people.', 'kill', sunday],
  // What the preposition makes of it.
  ['Troops have shelled Homs since 2011.', 'shell', '2011-01-01/…'],
  ['Troops shelled Homs until Friday.', 'shell', '…/2024-12-06'],
  ['Rebels seized Homs by Friday.', 'seize', '…/2024-12-06'],
  ['Troops left Homs before Friday.', 'leave', '…/2024-12-06'],
  ['Troops shelled Homs after Friday.', 'shell', '2024-12-06/…'],
  ['Troops shelled Homs from May to June 2024.', 'shell', '2024-05-01/2024-06-30'],
  ['Troops shelled Homs between May and June 2024.', 'shell', '2024-05-01/2024-06-30'],
  ['Troops shelled Homs from May 2024.', 'shell', '2024-05-01/…'],
  // Of a name, and past what it was done to and where.
  ['The 2023 Homs earthquake was remembered.', 'disaster', '2023-01-01/2023-12-31'],
  ['Gunmen killed two tourists in a park near Homs on Friday.', 'kill', friday],
  // What an event left behind was when the event was.
  ['The attack on Friday that killed nine soldiers was condemned.', 'kill', friday],
  ['A rocket attack on Homs on Friday killed nine people.', 'kill', friday],
  ['Nine people were killed in Friday raids on Homs.', 'kill', friday],
  ['Nine people were killed on Friday in an attack on Homs.', 'attack', friday],
  ['Nine people are killed and two others are injured in a strike on Friday.', 'kill', friday],
  ['The attack on Friday left nine soldiers dead.', 'kill', friday],
  // Of the sentence before, where "the" says so.
  ['A bombing shook Homs on Friday. The bombing killed nine people.', 'kill', friday],
  // One tense, one subject; a row of verbs with the time behind the last.
  ['Rebels stormed the base on Friday and seized it.', 'seize', friday],
  ['A soldier was shot and killed on Friday in Homs.', 'shoot', friday],
  // What is told in the present is news: older days date what is told before them.
  ['Police arrest a man in connection with the bombing in Homs in March 2024.', 'bomb', '2024-03-01/2024-03-31'],
  ['Police arrest three men over an attack on a convoy last month.', 'attack', '2024-11-01/2024-11-30'],
])('in "%s" %s was %s', (text, what, expected) => {
  expect(when(text, what)).toEqual([expected]);
});

test.each([
  ['The minister said on Friday that rebels had seized Homs.', 'seize'],
  ['Officials met on Friday after rebels seized Homs.', 'seize'],
  ['Rebels took Homs and killed ten soldiers on Sunday.', 'seize'],
  ['Rebels seized a base built in 1999.', 'seize'],
  ['Rebels seized a market in the 2001 clashes.', 'seize'],
  ['Clashes in 2001 were recalled. The army attacked Homs.', 'attack'],
  ['Rebels seized Homs every Friday.', 'seize'],
  ['Police arrest a man in connection with the bombing in Homs in March 2024.', 'detain'],
  ['Police arrest three men over an attack on a convoy last month.', 'detain'],
  ['The army has now recaptured Homs.', 'seize'],
  ['A bombing shook Homs on Friday. A bombing killed nine people in Hama.', 'kill'],
  ['Bombings shook Homs on Friday and Hama on Sunday. The bombing killed nine people.', 'kill'],
  ['The second attack since May was condemned.', 'attack'],
  ['Rebels seized a convoy after the raid on Friday that killed nine soldiers.', 'seize'],
  ['Rebels seized Homs on 1970-01-01.', 'seize'],
])('in "%s" nothing tells when %s was', (text, what) => {
  expect(when(text, what)).toEqual(['…/…']);
});
