import { describe, expect, it } from 'vitest';
import { parsedDocument } from '../../test/parsed-document.ts';
import type { Draft, EventDraft, StatementDraft } from '../extract/draft.ts';
import type { Document } from '../language/document.ts';
import { english } from '../languages/en/index.ts';
import type { EventType } from '../record/event-types.ts';
import type { EventObservation, StatementObservation } from '../record/observation.ts';
import { resolve } from './resolve.ts';

const filler = (document: Document, sentence: number, token: number) => {
  const { start, end } = document.sentences[sentence]!.tokens[token]!;
  return { start, end, head: { sentence, token } };
};

/** An event at a token, its roles by token of the same sentence. */
function event(
  document: Document,
  id: string,
  [sentence, token]: [number, number],
  roles: Partial<Record<'agent' | 'patient' | 'place', number[]>> = {},
  what: EventType = 'seize',
): EventDraft {
  const cue = filler(document, sentence, token);
  const of = (role: 'agent' | 'patient' | 'place') => (roles[role] ?? []).map((at) => filler(document, sentence, at));
  return {
    id,
    kind: 'event',
    what,
    lemma: what,
    rule: 'test',
    codes: { plover: null, cameo: null, acled: null },
    cue: { start: cue.start, end: cue.end },
    cueAt: cue.head,
    span: { start: cue.start, end: cue.end },
    agent: of('agent'),
    patient: of('patient'),
    place: of('place'),
    quantity: null,
    certainty: 'asserted',
    polarity: 'positive',
    background: false,
    happened: null,
    said: null,
  };
}

function statement(
  document: Document,
  id: string,
  [sentence, token]: [number, number],
  speaker: number,
): StatementDraft {
  const cue = filler(document, sentence, token);
  return {
    id,
    kind: 'statement',
    act: 'say',
    rule: 'test',
    span: { start: cue.start, end: cue.end },
    cue: { start: cue.start, end: cue.end },
    cueAt: cue.head,
    speaker: { ...filler(document, sentence, speaker), role: null },
    content: [],
    form: 'indirect',
    addressee: null,
    venue: null,
    certainty: 'asserted',
    polarity: 'positive',
    background: false,
    said: null,
  };
}

const events = (document: Document, drafts: Draft[]) =>
  resolve(document, drafts, english).observations.filter((one): one is EventObservation => one.kind === 'event');

describe('when an event was', () => {
  it('is told by the time of its own clause, not by that of the one who reports it', () => {
    const document = parsedDocument(
      [
        {
          row: 'Officials NOUN:NNS 2 nsubj=official | said VERB 0 root=say | on ADP 4 case | Monday PROPN 2 obl | that SCONJ 7 mark | rebels NOUN:NNS 7 nsubj=rebel | seized VERB 2 ccomp=seize | Hama PROPN 7 obj | on ADP 10 case | Friday PROPN 7 obl | . PUNCT 2 punct',
          names: [['Hama', 'place']],
        },
      ],
      '2024-12-09',
    );
    const [seized] = events(document, [
      statement(document, 'o1', [0, 1], 0),
      event(document, 'o2', [0, 6], { agent: [5], patient: [7], place: [7] }),
    ]);
    expect(seized!.time).toMatchObject({ from: '2024-12-06', to: '2024-12-06', precision: 'day', stated: true });
  });

  it('stays unknown where only the report of it has a time', () => {
    const document = parsedDocument(
      [
        {
          row: 'Officials NOUN:NNS 2 nsubj=official | said VERB 0 root=say | on ADP 4 case | Monday PROPN 2 obl | that SCONJ 7 mark | rebels NOUN:NNS 7 nsubj=rebel | seized VERB 2 ccomp=seize | Hama PROPN 7 obj | . PUNCT 2 punct',
        },
      ],
      '2024-12-09',
    );
    const [seized] = events(document, [statement(document, 'o1', [0, 1], 0), event(document, 'o2', [0, 6])]);
    expect(seized!.time).toEqual({ from: null, to: null, precision: 'unknown', stated: false, start: null, end: null });
  });

  it('is shared by verbs in a row when it is told before them', () => {
    const document = parsedDocument(
      [
        {
          row: 'On ADP 2 case | Friday PROPN 4 obl | rebels NOUN:NNS 4 nsubj=rebel | entered VERB 0 root=enter | Homs PROPN 4 obj | and CCONJ 7 cc | freed VERB 4 conj=free | prisoners NOUN:NNS 7 obj=prisoner | . PUNCT 4 punct',
        },
      ],
      '2024-12-09',
    );
    const found = events(document, [event(document, 'o1', [0, 3]), event(document, 'o2', [0, 6])]);
    expect(found.map(({ time }) => time.from)).toEqual(['2024-12-06', '2024-12-06']);
  });

  it('is open at the end since a date, and at the beginning until one', () => {
    const since = parsedDocument(
      [{ row: 'Syria PROPN 2 nsubj | fought VERB 0 root=fight | since ADP 4 case | 2011 NUM 2 obl | . PUNCT 2 punct' }],
      '2024-12-08',
    );
    expect(events(since, [event(since, 'o1', [0, 1])])[0]!.time).toMatchObject({
      from: '2011-01-01',
      to: null,
      precision: 'year',
    });
    const until = parsedDocument(
      [
        {
          row: 'Rebels NOUN:NNS 2 nsubj=rebel | held VERB 0 root=hold | it PRON 2 obj | until ADP 5 case | 2016 NUM 2 obl | . PUNCT 2 punct',
        },
      ],
      '2024-12-08',
    );
    expect(events(until, [event(until, 'o1', [0, 1])])[0]!.time).toMatchObject({ from: null, to: '2016-12-31' });
  });
});

describe('where and who', () => {
  it('drops a place that is a person, and says so', () => {
    const document = parsedDocument(
      [
        {
          row: 'Shells NOUN:NNS 2 nsubj=shell | fell VERB 0 root=fall | near ADP 4 case | Omar PROPN 2 obl | Tamimi PROPN 4 flat | . PUNCT 2 punct',
          names: [['Omar Tamimi', 'person']],
        },
      ],
      '2024-12-08',
    );
    const { observations, problems } = resolve(document, [event(document, 'o1', [0, 1], { place: [3] })], english);
    expect(observations[0]).toMatchObject({ place: [] });
    expect(problems).toEqual([
      expect.objectContaining({
        stage: 'resolve',
        rule: 'place-is-no-place',
        start: document.sentences[0]!.tokens[3]!.start,
      }),
    ]);
  });

  it('ties fillers to entities that are listed, with ids in the order of the text', () => {
    const document = parsedDocument(
      [
        {
          row: 'Syrian ADJ 2 amod | rebels NOUN:NNS 3 nsubj=rebel | seized VERB 0 root=seize | Aleppo PROPN 3 obj | . PUNCT 3 punct',
          names: [['Aleppo', 'place']],
        },
      ],
      '2024-12-08',
    );
    const { entities, observations } = resolve(
      document,
      [event(document, 'o1', [0, 2], { agent: [1], patient: [3], place: [3] })],
      english,
    );
    const { agent, patient, place } = observations[0] as EventObservation;
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
    expect(entities.find(({ id }) => id === agent[0]!.entity)).toMatchObject({ kind: 'group', name: 'Syrian rebels' });
    expect(entities.find(({ id }) => id === place[0]!.entity)).toMatchObject({
      kind: 'place',
      name: 'Aleppo',
      place: { country: 'SY' },
    });
    expect(patient[0]!.entity).toBe(place[0]!.entity);
  });

  it('takes the number of those killed for people', () => {
    const document = parsedDocument(
      [
        {
          row: 'Shells NOUN:NNS 2 nsubj=shell | killed VERB 0 root=kill | dozens NOUN:NNS 2 obj=dozen | . PUNCT 2 punct',
        },
      ],
      '2024-12-08',
    );
    const { entities, observations } = resolve(
      document,
      [event(document, 'o1', [0, 1], { patient: [2] }, 'kill')],
      english,
    );
    const { patient } = observations[0] as EventObservation;
    expect(entities.find(({ id }) => id === patient[0]!.entity)).toMatchObject({ kind: 'group' });
  });

  it('gives an unnamed speaker the office he is called by', () => {
    const document = parsedDocument(
      [
        {
          row: 'Deputy PROPN 3 compound | Prime PROPN 3 compound | Minister PROPN 4 nsubj | said VERB 0 root=say | so ADV 4 advmod | . PUNCT 4 punct',
        },
      ],
      '2024-12-08',
    );
    const { observations } = resolve(document, [statement(document, 'o1', [0, 3], 2)], english);
    expect((observations[0] as StatementObservation).speaker).toMatchObject({
      role: 'Deputy Prime Minister',
      entity: 'e1',
    });
  });
});

it('reads nothing into an empty report', () => {
  expect(resolve(parsedDocument([]), [], english)).toEqual({
    entities: [],
    mentions: [],
    times: [],
    observations: [],
    problems: [],
  });
});
