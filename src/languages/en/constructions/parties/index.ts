import type { PartyPhrases } from '../../../../mentions/language.ts';
import { hungOn } from './hung-on.ts';
import { nationalForce } from './national-force.ts';
import { ofMonth } from './of-a-month.ts';
import { ofCountry } from './of-country.ts';
import { saidBefore } from './said-before.ts';
import { theirForces } from './their-forces.ts';
import { theirKin } from './their-kin.ts';
import { whoseForces } from './whose-forces.ts';

/** Words around a party that say who is meant. */
export const partyPhrases: PartyPhrases = {
  theirKin,
  theirForces,
  nationalForce,
  whoseForces,
  ofMonth,
  ofCountry,
  hungOn,
  saidBefore,
};
