import { describe, expect, it } from 'vitest';
import { parsedDocument } from '../../../test/parsed-document.ts';
import type { StatementDraft } from '../../extract/draft.ts';
import type { Document } from '../../language/document.ts';
import { english } from '../../languages/en/index.ts';
import type { Problem } from '../../record/reading.ts';
import { toponyms } from '../toponyms.ts';
import { clusterEntities, type EntityClusters } from './clusters.ts';
import { withCorrectedNames } from './correct-names.ts';

/** A statement by the words at a token, with the content between two offsets. */
function says(document: Document, sentence: number, token: number, content: [number, number] = [0, 0]): StatementDraft {
  const at = document.sentences[sentence]!.tokens[token]!;
  return {
    id: `o${sentence}`,
    kind: 'statement',
    act: 'say',
    rule: 'test',
    span: { start: at.start, end: at.end },
    speaker: { start: at.start, end: at.end, head: { sentence, token }, role: null },
    cue: null,
    cueAt: null,
    content: [{ start: content[0], end: content[1] }],
    form: 'direct',
    addressee: null,
    venue: null,
    certainty: 'asserted',
    polarity: 'positive',
    background: false,
    said: null,
  };
}

function read(raw: Document, said: StatementDraft[] = []): { entities: EntityClusters; problems: Problem[] } {
  const document = withCorrectedNames(raw);
  const problems: Problem[] = [];
  return { entities: clusterEntities(document, toponyms(document, english.placeLinks), said, problems), problems };
}
const same = (entities: EntityClusters, a: [number, number], b: [number, number]): boolean =>
  entities.at(...a) !== null && entities.at(...a) === entities.at(...b);

describe('names', () => {
  it('ties a surname, and another spelling of it, to the full name', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'President PROPN 2 compound | Omar PROPN 4 nsubj | al-Tamimi PROPN 2 flat | left VERB 0 root=leave | . PUNCT 4 punct',
          names: [['Omar al-Tamimi', 'person']],
        },
        { row: 'Tamimi PROPN 2 nsubj | resigned VERB 0 root=resign | . PUNCT 2 punct', names: [['Tamimi', 'person']] },
        { row: 'Al-Tamimi PROPN 2 nsubj | fled VERB 0 root=flee | . PUNCT 2 punct', names: [['Al-Tamimi', 'person']] },
      ]),
    );
    expect(same(entities, [0, 1], [1, 0])).toBe(true);
    expect(same(entities, [0, 1], [2, 0])).toBe(true);
    expect(entities.at(0, 1)!.name).toBe('Omar al-Tamimi');
  });

  it('keeps two people of one family apart', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Omar PROPN 3 nsubj | Tamimi PROPN 1 flat | left VERB 0 root=leave | . PUNCT 3 punct',
          names: [['Omar Tamimi', 'person']],
        },
        {
          row: 'Yusuf PROPN 3 nsubj | Tamimi PROPN 1 flat | stayed VERB 0 root=stay | . PUNCT 3 punct',
          names: [['Yusuf Tamimi', 'person']],
        },
      ]),
    );
    expect(same(entities, [0, 0], [1, 0])).toBe(false);
  });

  it('ties the letters in brackets to the words', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Northern PROPN 3 compound | Relief PROPN 3 compound | Agency PROPN 7 nsubj | ( PUNCT 5 punct | NRA PROPN 3 appos | ) PUNCT 5 punct | left VERB 0 root=leave | . PUNCT 7 punct',
          names: [['Northern Relief Agency', 'organisation']],
        },
        { row: 'NRA PROPN 2 nsubj | returned VERB 0 root=return | . PUNCT 2 punct' },
      ]),
    );
    expect(same(entities, [0, 2], [0, 4])).toBe(true);
    expect(same(entities, [0, 2], [1, 0])).toBe(true);
  });

  it('makes a group of a nationality word, and a place of the country', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Syrian ADJ 2 amod | rebels NOUN:NNS 3 nsubj=rebel | entered VERB 0 root=enter | Syria PROPN 3 obj | . PUNCT 3 punct',
          names: [['Syria', 'place']],
        },
      ]),
    );
    expect(entities.at(0, 0)).toMatchObject({ kind: 'group', place: { country: 'SY' } });
    expect(entities.at(0, 1)).toMatchObject({ kind: 'group', name: null });
    expect(entities.at(0, 3)).toMatchObject({ kind: 'place', place: { country: 'SY' } });
  });
});

describe('descriptions', () => {
  it('ties "the dictator" to whom the words gave that office', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Rebels NOUN:NNS 2 nsubj=rebel | ousted VERB 0 root=oust | dictator NOUN 4 compound | Omar PROPN 2 obj | Tamimi PROPN 4 flat | . PUNCT 2 punct',
          names: [['Omar Tamimi', 'person']],
        },
        { row: 'The DET 2 det | dictator NOUN 3 nsubj | fled VERB 0 root=flee | . PUNCT 3 punct' },
      ]),
    );
    expect(same(entities, [0, 3], [1, 1])).toBe(true);
  });

  it('ties "the capital" to the capital of the country that is told of', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'In ADP 2 case | Syria PROPN 4 obl | rebels NOUN:NNS 4 nsubj=rebel | seized VERB 0 root=seize | the DET 6 det | capital NOUN 4 obj | . PUNCT 4 punct',
          names: [['Syria', 'place']],
        },
      ]),
    );
    expect(entities.at(0, 5)).toMatchObject({ kind: 'place', place: { name: 'Damascus', country: 'SY' } });
  });

  it('keeps "Libyan rebels" apart from "Syrian rebels"', () => {
    const { entities } = read(
      parsedDocument([
        { row: 'Syrian ADJ 2 amod | rebels NOUN:NNS 3 nsubj=rebel | left VERB 0 root=leave | . PUNCT 3 punct' },
        { row: 'Libyan ADJ 2 amod | rebels NOUN:NNS 3 nsubj=rebel | stayed VERB 0 root=stay | . PUNCT 3 punct' },
      ]),
    );
    expect(same(entities, [0, 1], [1, 1])).toBe(false);
  });

  it('takes "the group" for the body named before', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Fighters NOUN:NNS 4 nsubj=fighter | of ADP 3 case | Harakat PROPN 1 nmod | advanced VERB 0 root=advance | . PUNCT 4 punct',
          names: [['Harakat', 'organisation']],
        },
        { row: 'The DET 2 det | group NOUN 3 nsubj | denied VERB 0 root=deny | it PRON 3 obj | . PUNCT 3 punct' },
      ]),
    );
    expect(same(entities, [0, 2], [1, 1])).toBe(true);
  });
});

describe('pronouns', () => {
  const spoken = parsedDocument([
    {
      row: 'General PROPN 2 compound | Omar PROPN 4 nsubj | Tamimi PROPN 2 flat | met VERB 0 root=meet | Layla PROPN 4 obj | Haddad PROPN 5 flat | . PUNCT 4 punct',
      names: [
        ['Omar Tamimi', 'person'],
        ['Layla Haddad', 'person'],
      ],
    },
    { row: 'She PRON 2 nsubj | thanked VERB 0 root=thank | him PRON 2 obj | . PUNCT 2 punct' },
  ]);
  it('agree in gender with whom they mean', () => {
    const { entities } = read(spoken);
    expect(entities.at(1, 0)!.name).toBe('Layla Haddad');
    expect(entities.at(1, 2)!.name).toBe('Omar Tamimi');
  });

  it('mean nobody when nobody fits', () => {
    const { entities } = read(
      parsedDocument([
        { row: 'Omar PROPN 2 nsubj | left VERB 0 root=leave | . PUNCT 2 punct', names: [['Omar', 'person']] },
        { row: 'It PRON 2 nsubj | rained VERB 0 root=rain | . PUNCT 2 punct' },
      ]),
    );
    expect(entities.at(1, 0)).toBeNull();
  });

  it('leave a thing that is told nearer unresolved rather than blame a body', () => {
    const { entities } = read(
      parsedDocument([
        {
          row: 'Harakat PROPN 2 nsubj | left VERB 0 root=leave | . PUNCT 2 punct',
          names: [['Harakat', 'organisation']],
        },
        { row: 'Rockets NOUN:NNS 2 nsubj=rocket | remained VERB 0 root=remain | . PUNCT 2 punct' },
        { row: 'They PRON 2 nsubj | exploded VERB 0 root=explode | . PUNCT 2 punct' },
      ]),
    );
    expect(entities.at(2, 0)).toBeNull();
  });
});

describe('an unnamed speaker who goes on', () => {
  const document = parsedDocument([
    { row: 'The DET 2 det | minister NOUN 3 nsubj | spoke VERB 0 root=speak | . PUNCT 3 punct' },
    { row: 'She PRON 2 nsubj | warned VERB 0 root=warn | them PRON 2 obj | . PUNCT 2 punct' },
    {
      row: 'Ms PROPN 3 nsubj | Karam PROPN 1 flat | added VERB 0 root=add | nothing PRON 3 obj | . PUNCT 3 punct',
      names: [['Karam', 'person']],
    },
  ]);

  it('is "she added", and "Ms Karam" by implication, which is said', () => {
    const { entities, problems } = read(document, [says(document, 0, 1), says(document, 1, 0), says(document, 2, 1)]);
    expect(same(entities, [0, 1], [1, 0])).toBe(true);
    expect(same(entities, [1, 0], [2, 1])).toBe(true);
    expect(problems.map(({ rule }) => rule)).toContain('implied-identity');
  });

  it("is not one who bears a man's title", () => {
    const other = parsedDocument([
      { row: 'The DET 2 det | minister NOUN 3 nsubj | spoke VERB 0 root=speak | . PUNCT 3 punct' },
      { row: 'She PRON 2 nsubj | warned VERB 0 root=warn | them PRON 2 obj | . PUNCT 2 punct' },
      {
        row: 'Mr PROPN 3 nsubj | Karam PROPN 1 flat | added VERB 0 root=add | nothing PRON 3 obj | . PUNCT 3 punct',
        names: [['Karam', 'person']],
      },
    ]);
    const { entities, problems } = read(other, [says(other, 0, 1), says(other, 1, 0), says(other, 2, 1)]);
    expect(same(entities, [1, 0], [2, 1])).toBe(false);
    expect(problems).toEqual([]);
  });
});
