import type { NominalArgument } from '../../../../../extract/arguments/nominal.ts';
import { betweenBoth } from './between-both.ts';
import { byAgent } from './by-agent.ts';
import { doneTo } from './done-to.ts';
import { doneToModifier } from './done-to-modifier.ts';
import { doneToOf } from './done-to-of.ts';
import { doneToOwner } from './done-to-owner.ts';
import { fellTo } from './fell-to.ts';
import { goal } from './goal.ts';
import { lightVerbReceiver } from './light-verb-receiver.ts';
import { lightVerbSubject } from './light-verb-subject.ts';
import { modifierActs } from './modifier-acts.ts';
import { ofActs } from './of-acts.ts';
import { ofThoseWhoGo } from './of-those-who-go.ts';
import { ownerActs } from './owner-acts.ts';
import { ownerSuffers } from './owner-suffers.ts';
import { placeBefore } from './place-before.ts';
import { undergoer } from './undergoer.ts';

/** Who fills which role in what a noun tells, in the order in which it is tried: the surest first. */
export const nounArguments: readonly NominalArgument[] = [
  byAgent,
  betweenBoth,
  ofThoseWhoGo,
  lightVerbSubject,
  lightVerbReceiver,
  ownerSuffers,
  undergoer,
  fellTo,
  doneTo,
  doneToOf,
  doneToOwner,
  ownerActs,
  modifierActs,
  ofActs,
  doneToModifier,
  goal,
  placeBefore,
];
