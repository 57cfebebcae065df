import type { FootageWords } from '../../../language/lexicon/footage.ts';
import { words } from '../../../language/lexicon.ts';
import type { FootageObservation } from '../../../record/observation.ts';

type Medium = FootageObservation['medium'];

const nouns: Record<Medium, string> = {
  video: 'footage video videotape clip livestream cctv bodycam dashcam',
  image: 'image picture photo photograph photography snapshot screenshot',
  audio: 'audio audiotape voicemail recording',
};

const media = new Map(
  Object.entries(nouns).flatMap(([medium, list]) => list.split(' ').map((lemma) => [lemma, medium as Medium])),
);

/** The medium that a noun names, or null. */
export const mediumOf = (lemma: string): Medium | null => media.get(lemma.toLowerCase()) ?? null;

/** Verbs by which footage tells what is in it: "footage shows". */
export const SHOWS =
  /^(?:show|depict|capture|feature|document|record|reveal|portray|film|suggest|purport|appear|seem)$/;

/** Verbs by which footage comes to light: "footage has emerged". */
export const EMERGES = /^(?:emerge|surface|circulate|appear|spread|air|go|leak)$/;

/** Verbs of putting footage before people: "video shared online". */
export const SHARED =
  /^(?:share|post|publish|release|upload|circulate|broadcast|air|distribute|obtain|leak|film|shoot|take|verify|issue|record|disseminate)$/;

/** Broadcasters that show what happens: "state television showed …". */
export const TELEVISION = /^(?:television|tv)$/i;

const clip =
  /^(?:the |a |an |this |old |new )*(?:footage|videos?|clips?|images?|photos?|photographs?|pictures?|recordings?)$/i;

export const footage: FootageWords = {
  bare: words(`
    video footage clip image picture photo photograph recording audio shared posted published released uploaded online week today
    media social channel show shows appear appears event events emerged circulated circulating`),
  isClip: (phrase) => clip.test(phrase),
};
