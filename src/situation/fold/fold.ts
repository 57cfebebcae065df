import { knownMentions } from '../../corroborate/events/known-mention.ts';
import { knownOfArchive, sourceOf } from '../../corroborate/origins/source.ts';
import type { Fold } from '../../record/fold.ts';
import type { LineWording } from '../../record/line-wording.ts';
import type { NamedPlaces } from '../../record/named-places.ts';
import { addressOf } from '../../record/outlet-key.ts';
import { holdingsAsked, holdingsOf } from '../control/holdings.ts';
import { withFootage } from '../footage/evidence.ts';
import { judgingBy } from './judging.ts';
import { project } from './project.ts';
import {
  countAsked,
  eachItemAsked,
  itemAsked,
  itemsAsked,
  itemsOfEachAsked,
  mentionsAsked,
  unsettledItems,
} from './queries.ts';
import { touchedSince } from './rejudge.ts';

/** What comes after the log, with the words of its lines and the names of places: event mentions are grouped into happenings, with the status that their origins and persons' decisions give. */
export const foldIn = (wording: LineWording, places: () => NamedPlaces): Fold => ({
  wording,
  places,
  prepare: (reading, known, withdrawals) => ({
    source: { ...sourceOf(reading.report, known), withdrawals },
    mentions: knownMentions(reading, known),
  }),
  knownOfArchive,
  addressOf,
  under({ judgements, ...footage }) {
    const known = judgements.map((judgement) => ({ judgement, known: Date.parse(judgement.entry.known) }));
    const judging = withFootage(judgingBy(known, wording), footage);
    return {
      project: (projections, batch, touched) => project(projections, batch, judging, touched),
      holdingsOf,
      touchedSince: (projections, since) => touchedSince(projections, judging, since),
      items: (projections, query, memo) => itemsAsked(projections, judging, query, memo),
      itemsOfEach: (projections, queries, memo) => itemsOfEachAsked(projections, judging, queries, memo),
      count: (projections, query, memo) => countAsked(projections, judging, query, memo),
      holdings: (projections, query, memo) => holdingsAsked(projections, judging, query, memo),
      eachItem: (projections, query, memo) => eachItemAsked(projections, judging, query, memo),
      item: (projections, id, at) => itemAsked(projections, judging, id, at),
      mentions: (projections, id, at) => mentionsAsked(projections, judging, id, at),
      unsettled: (projections, at) => unsettledItems(projections, judging, at),
    };
  },
});
