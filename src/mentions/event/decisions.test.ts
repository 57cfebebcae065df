import { describe, expect, it } from 'vitest';
import { readText } from '../../intake.ts';
import type { Reading } from '../../record/reading.ts';
import { readReport } from '../../sitrep.ts';

const published = '2024-12-05T18:00:00Z';
const read = (text: string): Reading => readReport(readText(text, { publisher: 'Sample Times', published }));

type Case = [text: string, field: string, from: string | null, to: string | null];

/** What each decision makes of sentences in which its case is given; and sentences in which it is not. */
const decisions: Record<string, { yes: Case[]; no: string[] }> = {
  'what/place-is-seized': {
    yes: [
      ['Rebels detained Hama on Thursday.', 'what', 'detain', 'seize'],
      ['The army detained Homs on Thursday.', 'what', 'detain', 'seize'],
    ],
    no: ['Rebels captured a general in Hama on Thursday.', 'Rebels detained a mayor on Thursday.'],
  },
  'what/lost-ground': {
    yes: [
      ['The army lost Hama to the rebels on Thursday.', 'what', 'fall', 'seize'],
      ['Rebels have lost control of Hama to the army.', 'agent', 'Rebels', 'army'],
      ['The army lost Hama on Thursday.', 'what', 'fall', 'withdraw'],
    ],
    no: ['The army left Hama to the rebels on Thursday.', 'The army lost 40 soldiers in Hama on Thursday.'],
  },
  'what/fall-of-a-place': {
    yes: [
      ['Hama fell to the rebels on Thursday.', 'what', 'fall', 'seize'],
      ['The fall of Hama shocked the army on Thursday.', 'what', 'fall', 'seize'],
    ],
    no: ['The government fell on Thursday.', 'Rockets fell on Hama on Thursday.'],
  },
  'what/forces-flee': {
    yes: [
      ['The Syrian army fled Hama on Thursday.', 'what', 'flee', 'withdraw'],
      ['Syrian forces fled Hama on Thursday.', 'what', 'flee', 'withdraw'],
    ],
    no: ['Dozens of soldiers fled Hama on Thursday.', 'Residents fled Hama on Thursday.'],
  },
  'what/forces-leave': {
    yes: [
      ['The army left Hama on Thursday.', 'what', 'leave', 'withdraw'],
      ['The troops have left Homs.', 'what', 'leave', 'withdraw'],
    ],
    no: ['Soldiers left a camp near Hama on Thursday.', 'The mayor left Hama on Thursday.'],
  },
  'what/declared-taken': {
    yes: [
      ['The prime minister declared Mosul liberated on Thursday.', 'agent', 'prime minister', 'Iraq'],
      ['The Iraqi prime minister declared victory in Mosul on Thursday.', 'what', 'declare', 'seize'],
    ],
    no: [
      'The Iraqi prime minister declared a curfew in Mosul on Thursday.',
      'The Iraqi prime minister praised victory in Mosul on Thursday.',
    ],
  },
  'agent/town-is-where': {
    yes: [
      ['Misrata attacked Sirte on Thursday.', 'agent', 'Misrata', null],
      ['Sirte shelled Misrata on Thursday.', 'agent', 'Sirte', null],
    ],
    no: ['Misrata fighters seized Sirte on Thursday.', 'Damascus attacked Hama on Thursday.'],
  },
  'agent/takes-responsibility': {
    yes: [
      ['The Sample Front claimed responsibility for the bombing in Hama.', 'agent', null, 'Sample Front'],
      ['The Specimen Front claimed full responsibility for the attack in Homs.', 'agent', null, 'Specimen Front'],
    ],
    no: [
      'Nobody has claimed responsibility for the bombing in Hama on Thursday.',
      'The Sample Front condemned the bombing in Hama on Thursday.',
    ],
  },
  'agent/liberator-speaks': {
    yes: [
      ['Hama has been liberated, the Syrian army said on Thursday.', 'agent', null, 'Syrian army'],
      ['Homs was liberated on Thursday, rebels said.', 'agent', null, 'rebels'],
    ],
    no: [
      'Hama has been liberated, residents said on Thursday.',
      'Hama has been seized, the Syrian army said on Thursday.',
    ],
  },
  'agent/troops-of-nobody-named': {
    yes: [
      ['The withdrawal of troops from Ethiopia began on Thursday.', 'agent', 'troops from Ethiopia', 'troops'],
      ['The withdrawal of 2,000 soldiers from Syria began on Thursday.', 'agent', 'soldiers from Syria', 'soldiers'],
    ],
    no: [
      'The withdrawal of Eritrean troops from Ethiopia began on Thursday.',
      'The withdrawal of troops from Mekelle began on Thursday.',
    ],
  },
  'patient/as-told': {
    yes: [
      ['The rebels attacked the army and killed its soldiers in Hama.', 'patient', 'army', 'soldiers'],
      ['Syrian rebels attacked Homs and killed its troops on Thursday.', 'patient', 'Homs', 'troops'],
    ],
    no: ['The rebels killed the soldiers in Hama on Thursday.', 'Rebels killed two soldiers and their driver.'],
  },
  'patient/nobody-to-himself': {
    yes: [
      ['Rebels killed rebels in Hama on Thursday.', 'patient', 'rebels', null],
      ['Gunmen attacked gunmen in Homs on Thursday.', 'patient', 'gunmen', null],
    ],
    no: ['Rebels killed soldiers in Hama on Thursday.', 'Rebels fled Hama on Thursday.'],
  },
  'place/only-spot-of-the-clause': {
    yes: [
      ['Rebels drove the army out of Hama on Thursday.', 'place', null, 'Hama'],
      ['The army pulled out of the northern town of Maarat al-Numan.', 'place', null, 'Maarat al-Numan'],
    ],
    no: ['Rebels attacked Hama on Thursday.', 'Gunmen killed a teacher on Thursday.'],
  },
  'place/ground': {
    yes: [
      ['Rebels seized neighbourhoods within the city of Hama.', 'patient', 'neighbourhoods', 'part of Hama'],
      ['Rebels entered Hama and took control on Thursday.', 'place', null, 'Hama'],
      ['Rebels seized the border town of Qarmush.', 'place', null, 'Qarmush'],
      ['Rebels seized the border town Qarmush on Thursday.', 'place', null, 'Qarmush'],
    ],
    no: ['Rebels seized Hama on Thursday.', 'Rebels seized the airport of Hama on Thursday.'],
  },
};

describe.each(Object.entries(decisions))('%s', (rule, { yes, no }) => {
  it.each(yes)('%s', (text, field, from, to) => {
    const decided = read(text).eventMentions.flatMap((one) => one.decided);
    expect(decided).toContainEqual(expect.objectContaining({ rule, field, from, to }));
  });
  it.each(no)('decides nothing of: %s', (text) => {
    const decided = read(text).eventMentions.flatMap((one) => one.decided);
    expect(decided.filter((one) => one.rule === rule)).toEqual([]);
  });
});

it.each([
  ['"We have taken Hama," said Karim Haddad, a spokesman for the Sample Front.', ['Karim Haddad', 'Sample Front']],
  ['The Sample Front has taken Hama, said Karim Haddad.', ['Karim Haddad']],
  ['"We took Hama," the army said.', ['army']],
  ['The rebels and a war monitor said the army had left Hama.', ['war monitor']],
  ['Both sides said the army had left Hama.', ['both sides']],
])('who says "we" as a person says it for his body: %s', (text, speakers) => {
  const [event] = read(text).eventMentions.filter(({ kind }) => kind === 'event');
  expect(event?.speakers.map(({ name }) => name)).toEqual(speakers);
});

it.each([
  ['Rebels seized the city of Hama on Thursday.', ['Hama']],
  ['Rebels seized Hama countryside on Thursday.', ['Hama countryside']],
  ['Rebels seized the city hall of Hama on Thursday.', ['city hall']],
  ["Rebels seized Hama's airport on Thursday.", ["Hama's airport"]],
  ['Rebels seized the eastern districts of Homs on Thursday.', ['part of Homs']],
])('the words name the place itself as what was taken, or something else: %s', (text, taken) => {
  expect(read(text).eventMentions.map(({ patient }) => patient.map(({ name }) => name))).toEqual([taken]);
});

it.each([
  ['The rebels are closer to seizing Hama.', 'not-told-as-fact'],
  ['An army intent on retaking Hama waited.', 'not-told-as-fact'],
  ['It is the largest attack in Hama since spring.', 'told-again'],
  ['Questions surrounding his death in Hama remain.', 'no-ground'],
  ['Rebels plan to seize Hama.', 'not-told-as-fact'],
])('leaves out, and says why: %s', (text, rule) => {
  expect(read(text).problems.filter(({ stage }) => stage === 'mentions')).toContainEqual(
    expect.objectContaining({ rule }),
  );
});
