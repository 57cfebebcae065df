import type { CueIn, SpeakerConstruction, SpeechLanguage } from './language.ts';

/** The token that heads the phrase of whoever says something by a verb; -1 when nobody is named. */
export function speakerOfVerb(one: CueIn, { isPassive, speakers, agents }: SpeechLanguage): number {
  const isTold = isPassive(one.sentence, one.cue.at.token);
  return firstOf(one, isTold ? agents : speakers);
}

function firstOf(one: CueIn, constructions: readonly SpeakerConstruction[]): number {
  for (const { find } of constructions) {
    const token = find(one);
    if (token >= 0) return token;
  }
  return -1;
}
