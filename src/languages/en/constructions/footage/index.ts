import type {
  DebunkingConstruction,
  FootageConstruction,
  SeemingConstruction,
} from '../../../../extract/footage/constructions.ts';
import { appearsToShow } from './appears-to-show.ts';
import { asShowing } from './as-showing.ts';
import { claimedToShow } from './claimed-to-show.ts';
import { emerged } from './emerged.ts';
import { emergedOf } from './emerged-of.ts';
import { emergedShowing } from './emerged-showing.ts';
import { footageOf } from './footage-of.ts';
import { fromEarlier } from './from-earlier.ts';
import { isOld } from './is-old.ts';
import { madeEarlier } from './made-earlier.ts';
import { posted } from './posted.ts';
import { seemsToShow } from './seems-to-show.ts';
import { seenIn } from './seen-in.ts';
import { shared } from './shared.ts';
import { sharedAsShowing } from './shared-as-showing.ts';
import { sharedThenAsShowing } from './shared-then-as-showing.ts';
import { sharedThenSeems } from './shared-then-seems.ts';
import { sharedThenShows } from './shared-then-shows.ts';
import { showing } from './showing.ts';
import { shows } from './shows.ts';
import { television } from './television.ts';
import { wasFaked } from './was-faked.ts';

/** The ways in which English speaks of footage, in the order in which they are tried. */
export const footage: readonly FootageConstruction[] = [
  sharedThenAsShowing,
  sharedThenSeems,
  sharedThenShows,
  appearsToShow,
  shows,
  emergedShowing,
  emergedOf,
  emerged,
  sharedAsShowing,
  showing,
  shared,
  posted,
  seenIn,
  footageOf,
  television,
];

/** The ways in which English says that footage only seems to show something. */
export const seemings: readonly SeemingConstruction[] = [asShowing, seemsToShow, claimedToShow];

/** The ways in which English says that footage is not what it is passed off as. */
export const debunkings: readonly DebunkingConstruction[] = [isOld, wasFaked, fromEarlier, madeEarlier];
