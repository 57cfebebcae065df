import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import type { EventMention } from '../../record/event-mention.ts';
import { readReport } from '../../sitrep.ts';
import { MODES, ROLES, TYPES } from './labels.ts';
import type { EventModel } from './model.ts';
import type { Verdict } from './verdict.ts';

const one = (index: number, length: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => (i === index ? 1 : 0));

interface Says {
  what?: string;
  mode?: (typeof MODES)[number];
  background?: number;
  /** Who fills a role, by a word of the report. */
  fills?: Partial<Record<(typeof ROLES)[number], string>>;
}

/** A model that decides the same on every cue that tells of a taking, and is sure of it. */
const deciding = (text: string, { what = 'seize', mode = 'fact', background = 0, fills = {} }: Says): EventModel => ({
  judge: (pieces) =>
    pieces.flatMap(({ cues }) =>
      cues
        .filter(({ cue }) => cue.observations.some((observed) => observed.what === 'seize'))
        .map(
          ({ cue, candidates }): Verdict => ({
            cue,
            candidates,
            background,
            types: one(TYPES.indexOf(what), TYPES.length),
            modes: one(MODES.indexOf(mode), MODES.length),
            roles: candidates.map(({ start, end }) =>
              Float32Array.from(ROLES, (role) => (fills[role] === text.slice(start, end) ? 1 : 0)),
            ),
          }),
        ),
    ),
  calibration: {
    means: new Float32Array(0),
    scales: new Float32Array(0),
    weights: new Float32Array(0),
    types: new Float32Array(0),
    bias: 3,
    sureFrom: { other: 0.5 },
  },
});

function told(text: string, says: Says): EventMention[] {
  const report = { report: plainReport(text, { published: '2024-12-06' }), problems: [] };
  const language = { ...english, eventModel: () => deciding(text, says) };
  return readReport(report, [language]).eventMentions.filter(({ kind }) => kind === 'event');
}

describe('what is decided', () => {
  const hama = { agent: 'Rebels', patient: 'Hama', place: 'Hama' };

  it('is told with a probability, and is sure above the threshold', () => {
    const [mention] = told('Rebels seized Hama on Friday.', { fills: hama });
    expect(mention).toMatchObject({ what: 'seize', sure: true, certainty: 'asserted', background: false });
    expect(mention?.p).toBeCloseTo(1 / (1 + Math.exp(-3)), 6);
  });

  it('notes what differs from the rules, and by what', () => {
    const [mention] = told('Rebels seized Hama on Friday.', { what: 'enter', fills: hama });
    expect(mention?.decided).toContainEqual(
      expect.objectContaining({ field: 'what', from: 'seize', to: 'enter', rule: 'learned/decision' }),
    );
  });

  it('leaves nothing out that the rules tell: of two places the one that was not decided on stands as unsure', () => {
    const mentions = told('Rebels seized Hama and Homs on Friday.', { fills: hama });
    expect(mentions.map(({ patient: [whom], sure }) => [whom?.name, sure])).toEqual([
      ['Hama', true],
      ['Homs', false],
    ]);
  });

  it('never puts a plan or a fear as a fact', () => {
    for (const mode of ['plan', 'wish', 'pred', 'cond'] as const)
      expect(told('Rebels seized Hama on Friday.', { mode, fills: hama })).toEqual([]);
    expect(told('Rebels plan to seize Hama.', { fills: hama }).filter(({ sure }) => sure)).toEqual([]);
  });

  it('is history where the rules hear history, whatever was learnt', () => {
    const text = 'Rebels seized Hama in 2012.';
    expect(told(text, { fills: hama })).toMatchObject([{ background: true }]);
    expect(told('Rebels seized Hama on Friday.', { background: 1, fills: hama })).toMatchObject([{ background: true }]);
  });

  it('stands as the rules tell it, unsure, where nobody is sure of who takes part', () => {
    expect(told('Rebels seized Hama on Friday.', {})).toMatchObject([{ sure: false, patient: [{ name: 'Hama' }] }]);
  });
});
