import type { Candidate } from './candidates.ts';
import { kilometres } from './distance.ts';
import { type GazetteerPlace, nameKinds } from './format.ts';
import { type CountryEvidence, isCountry, type NameGroup, type Scored, shortlist, weights } from './shortlist.ts';

/** How often beliefs are weighed anew by those of the other names. */
const rounds = 3;

/** A name's candidates, how likely each is meant by what is known so far, and what that tells the other names. */
interface Choice {
  group: NameGroup;
  scored: readonly Scored[];
  beliefs: number[];
  view: View;
}

/** What a name most likely means, as the others see it. */
interface View {
  weight: number;
  likely: { place: GazetteerPlace; belief: number }[];
}

/**
 * Chooses a place for each name, jointly: every name's candidates are weighed by what the other names most likely mean: their country,
 * state or county holds it, or they lie nearby. Gives for each group the candidate chosen, or null where there is none. A name that is only
 * alike in transliteration needs another sign of its country in the document.
 */
export function disambiguate(groups: readonly NameGroup[], countries: CountryEvidence): (Candidate | null)[] {
  const choices = groups.map((group) => {
    const scored = shortlist(group, groups, countries);
    const beliefs = softmax(scored.map(({ score }) => score));
    return { group, scored, beliefs, view: viewOf(group, scored, beliefs) };
  });
  for (let round = 0; round < rounds; round++) {
    for (const choice of choices) {
      const { group, scored } = choice;
      if (scored.length < 2) continue;
      choice.beliefs = softmax(scored.map(({ candidate, score }) => score + support(candidate, choice, choices)));
      choice.view = viewOf(group, scored, choice.beliefs);
    }
  }
  const chosen = choices.map(likeliest);
  return chosen.map((candidate) => {
    if (candidate?.name !== nameKinds.loose) return candidate;
    const { country } = candidate.place;
    const backed = chosen.some((other) => other?.place.country === country && other.name !== nameKinds.loose);
    return backed || (country !== null && countries.has(country)) ? candidate : null;
  });
}

/** The candidate believed most, the first of equals; null where there is none. */
function likeliest({ scored, beliefs }: Choice): Candidate | null {
  const best = beliefs.indexOf(Math.max(...beliefs));
  return scored[best]?.candidate ?? null;
}

/** Meanings less likely than this move no other name. */
const unlikely = 0.03;

function viewOf({ weight, mentions }: NameGroup, scored: readonly Scored[], beliefs: readonly number[]): View {
  const likely: View['likely'] = [];
  for (const [i, { candidate }] of scored.entries()) {
    const belief = beliefs[i] ?? 0;
    if (belief >= unlikely) likely.push({ place: candidate.place, belief });
  }
  return { weight: weight * Math.min(1.5, 0.8 + 0.2 * mentions), likely };
}

/** What the other names of the document add to a candidate. */
function support(candidate: Candidate, own: Choice, choices: readonly Choice[]): number {
  const a = candidate.place;
  let country = 0;
  let state = 0;
  let county = 0;
  let near = 0;
  for (const other of choices) {
    if (other === own) continue;
    const { weight, likely } = other.view;
    let nearest = 0;
    for (const { place: b, belief } of likely) {
      if (a.country !== null && a.country === b.country) {
        country += belief * weight * (b.feature === 'country' ? 1 : 0.5);
        if (a.admin1 !== 0 && a.admin1 === b.admin1 && b.feature !== 'country') {
          state += belief * weight;
          if (a.admin2 !== 0 && a.admin2 === b.admin2) county += belief * weight;
        }
      }
      if ((b.feature === 'city' || b.code === 'ADM2') && Math.abs(a.lat - b.lat) < farthest) {
        nearest = Math.max(nearest, belief * Math.exp(-kilometres(a, b) / weights.reach));
      }
    }
    near += nearest * weight;
  }
  return (
    (isCountry(candidate) ? 0.5 : 1) * weights.country * saturate(country) +
    weights.state * saturate(state) +
    weights.county * saturate(county) +
    weights.near * saturate(near)
  );
}

/** Degrees of latitude beyond which nearness adds nothing worth a calculation (4.5 times `reach`). */
const farthest = 5;

/** Evidence adds up, less and less. */
const saturate = (evidence: number): number => Math.log1p(evidence) * 1.2;

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(weights.sharp * (score - top)));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
