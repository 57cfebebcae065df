import { describe, expect, it } from 'vitest';
import { readReport } from '../../test/by-rules.ts';
import { readText } from '../intake.ts';
import { EventMention } from '../record/event-mention.ts';
import type { Reading } from '../record/reading.ts';

const published = '2024-12-05T18:00:00Z';
const read = (text: string): Reading => readReport(readText(text, { publisher: 'Sample Times', published }));
const events = (text: string): EventMention[] => read(text).eventMentions.filter(({ kind }) => kind === 'event');
const first = (text: string): EventMention => events(text)[0]!;
/** Fields that differ from the observation, with the rule that decided each. */
const decided = (text: string, ...fields: string[]): string[][] =>
  first(text)
    .decided.filter(({ field }) => fields.includes(field))
    .map(({ field, from, to, rule }) => [field, from ?? '', to ?? '', rule]);

describe('what an event is', () => {
  it.each([
    ['The army left Hama on Thursday.', 'leave', 'withdraw', 'what/forces-leave'],
    ['The Syrian army fled Hama on Thursday.', 'flee', 'withdraw', 'what/forces-flee'],
    ['The army lost Hama to the rebels on Thursday.', 'fall', 'seize', 'what/lost-ground'],
    ['Hama fell to the rebels on Thursday.', 'fall', 'seize', 'what/fall-of-a-place'],
  ])('%s', (text, from, to, rule) => {
    expect(first(text).what).toBe(to);
    expect(decided(text, 'what')).toEqual([['what', from, to, rule]]);
  });

  it.each([
    ['Soldiers left a camp near Hama on Thursday.', 'leave'],
    ['The mayor left Hama on Thursday.', 'leave'],
    ['The government fell on Thursday.', 'fall'],
  ])('is what its word says where nothing else is meant: %s', (text, what) => {
    expect(first(text)).toMatchObject({ what });
    expect(decided(text, 'what')).toEqual([]);
  });

  it('says where the words of a role name no party and no spot, or more than one', () => {
    const text = 'Floods killed 32 people off the Libyan coast on Friday.';
    expect(decided(text, 'agent')).toEqual([['agent', 'Floods', '', 'agent/as-read']]);
    expect(decided(text, 'place')).toEqual([['place', 'Libyan coast', '', 'place/as-read']]);
    expect(decided('Soldiers left a camp near Hama.', 'place')).toEqual([
      ['place', 'camp; Hama', 'Hama', 'place/as-read'],
    ]);
    expect(decided('Rebels attacked soldiers in Hama.', 'agent')).toEqual([]);
    expect(decided('Rebels attacked soldiers in Hama.', 'place')).toEqual([]);
  });

  it('carries the codes of the type that was decided on', () => {
    const { codes } = first('Soldiers withdrew from Hama on Thursday.');
    expect(codes?.acled).toBe('Non-violent transfer of territory');
    expect(first('The army left Hama on Thursday.').codes).toEqual(codes);
    expect(first('The mayor left Hama on Thursday.').codes).not.toEqual(codes);
  });
});

describe('who takes part', () => {
  it.each([
    ['A woman was killed in Lyon on Friday.', ['woman']],
    ['Police killed two men in Lyon on Friday.', ['men']],
    ['The group was attacked in Lyon on Friday.', []],
    ['Both sides were attacked in Lyon on Friday.', []],
  ])('is anybody whom the words describe, and not "the group": %s', (text, patient) => {
    expect(events(text).flatMap((one) => one.patient.map(({ name }) => name))).toEqual(patient);
  });
});

describe('who says it', () => {
  it('stands outermost first, with the words and the side, and never the outlet', () => {
    const text = 'Rebels seized Hama on Thursday, a war monitor said.';
    const [speaker, ...others] = first(text).speakers;
    expect(others).toEqual([]);
    expect(speaker).toMatchObject({ name: 'war monitor', act: 'say', side: null, nameless: true });
    expect(text.slice(speaker!.start, speaker!.end)).toBe('war monitor');
    expect(first('Rebels seized Hama on Thursday.').speakers).toEqual([]);
  });

  it('is whoever takes responsibility, whom nobody else named as the doer', () => {
    const text = 'The Sample Front claimed responsibility for the bombing in Hama on Thursday.';
    expect(first(text)).toMatchObject({ agent: [{ name: 'Sample Front' }], speakers: [{ act: 'claim' }] });
    expect(decided(text, 'agent').map((one) => one.at(-1))).toEqual(['agent/takes-responsibility']);
  });
});

describe('where it was', () => {
  it('is the scene of the deed, where the harm names no place', () => {
    const text = 'A car bomb went off in Homs on Thursday. Six people died.';
    const harm = events(text).find(({ what }) => what === 'die');
    expect(harm?.place[0]?.place.name).toBe('Homs');
    expect(harm?.decided).toContainEqual({
      field: 'place',
      from: null,
      to: 'Homs',
      rule: 'place/scene',
      reason: 'where the deed was that did the harm',
    });
    expect(text.slice(harm!.place[0]!.start, harm!.place[0]!.end)).toBe('Homs');
  });

  it('is nowhere, where nobody says', () => {
    expect(first('Gunmen killed a teacher on Thursday.').place).toEqual([]);
  });
});

describe('when it was', () => {
  it('has no day where nobody says, only the day of publication by which it had happened', () => {
    expect(first('Rebels seized Hama.').time).toMatchObject({ from: null, to: '2024-12-05', stated: false });
    expect(decided('Rebels seized Hama.', 'time')).toEqual([['time', '', 'by 2024-12-05', 'time/published']]);
    expect(decided('Rebels seized Hama on Thursday.', 'time')).toEqual([]);
  });

  it('counts back what the words count, and cites them', () => {
    const text = 'Residents returned three days after rebels seized Hama.';
    const { time } = read(text).eventMentions.find(({ what }) => what === 'seize')!;
    expect(time).toMatchObject({ from: '2024-12-02', to: '2024-12-02', stated: true });
    expect(text.slice(time.start!, time.end!).trim()).toBe('three days after');
  });
});

it('tells nothing of what is planned, feared or near, and says why', () => {
  const { eventMentions, problems } = read('Rebels plan to seize Hama. They are close to surrounding Homs.');
  expect(eventMentions.filter(({ kind }) => kind === 'event')).toEqual([]);
  expect(problems.filter(({ stage }) => stage === 'mentions').map(({ rule }) => rule)).toEqual([
    'not-told-as-fact',
    'not-told-as-fact',
  ]);
});

it('answers what was told before by a mention of the reply’s own', () => {
  const text = 'Rebels seized Hama on Thursday. State media denied it.';
  const [event, reply] = events(text);
  expect(reply).toMatchObject({ what: event!.what, speakers: [{ act: 'deny', name: 'State media' }] });
  expect(reply!.id).toBe(`${reply!.observation}~0`);
});

it('gives mentions that hold to the record’s own schema, each of an observation of its reading', () => {
  const { eventMentions, observations } = read(
    'Correction: an earlier version of this article said that rebels had killed 40 people in Hama. They killed 14, the army said. Video posted online shows soldiers fleeing Homs. The army controls Homs.',
  );
  expect(eventMentions.length).toBeGreaterThan(2);
  for (const one of eventMentions) {
    expect(EventMention.parse(one)).toEqual(one);
    expect(observations.map(({ id }) => id)).toContain(one.observation);
  }
});
