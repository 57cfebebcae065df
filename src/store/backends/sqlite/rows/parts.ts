import type { Place } from '../../../../record/entity.ts';
import type { Actor, NameWord } from '../../../../record/event-mention.ts';
import type { Happening, HappeningTime } from '../../../../record/happening.ts';
import { partyClasses } from '../../../../record/party-class.ts';
import { type Codec, flag, flags, list, optional, orNull, plain, record } from './pack.ts';

/* What windows and items have in common, as JSON arrays without names of fields. */

/** Values of fields in a fixed order. */
export type Row = unknown[];

/** Stands for what a member shares with its window, or leads itself. */
export const OWN = 0;

export const place = record<Place>({
  name: plain(),
  lat: plain(),
  lon: plain(),
  country: plain(),
  feature: plain(),
  source: plain(),
});

export const time = record<HappeningTime>({ from: plain(), to: plain(), precision: plain(), stated: flag });

export const quantity = orNull(
  record<NonNullable<Happening['quantity']>>({ of: plain(), low: plain(), best: plain(), high: plain() }),
);

export const actorFields: { [K in keyof Actor]-?: Codec<Actor[K]> } = {
  name: plain(),
  kind: plain(),
  key: plain(),
  side: plain(),
  country: plain(),
  nation: plain(),
  classes: flags(partyClasses),
  own: list(record<NameWord>({ word: plain(), nation: plain() })),
  partOf: optional(plain()),
};

export const actors = list(record<Actor>(actorFields));
