import type { FootageWords, Medium } from '../../../language/lexicon/footage.ts';
import { type WordSet, words } from '../../../language/lexicon.ts';

const nouns: Record<Medium, WordSet> = {
  video: words('footage video videotape clip livestream cctv bodycam dashcam'),
  image: words('image picture photo photograph photography snapshot screenshot'),
  audio: words('audio audiotape voicemail recording'),
};
const media = new Map(
  Object.entries(nouns).flatMap(([medium, set]) => [...set].map((lemma) => [lemma, medium as Medium])),
);

/** Verbs by which footage tells what is in it, plainly or so it seems: "footage shows". */
export const showing = words(
  'show depict capture feature document record reveal portray film suggest purport appear seem',
);

/** Verbs by which footage comes to light: "footage has emerged". */
export const emerging = words('emerge surface circulate appear spread air go leak');

const sharing = words(`
  share post publish release upload circulate broadcast air distribute obtain leak film shoot take verify issue record
  disseminate`);

const clip =
  /^(?:the |a |an |this |old |new )*(?:footage|videos?|clips?|images?|photos?|photographs?|pictures?|recordings?)$/i;

export const footage: FootageWords = {
  mediumOf: (lemma) => media.get(lemma.toLowerCase()) ?? null,
  broadcasters: words('television tv'),
  // Fewer than `showing`: what only records or suggests is not passed off as showing.
  depicting: words('show depict portray capture feature'),
  sharing,
  online: words('online'),
  venueLinks: words('on to via by in'),
  venues: words(`
    media network television tv channel internet web website site platform account page agency broadcaster news press`),
  bare: words(`
    video footage clip image picture photo photograph recording audio shared posted published released uploaded online week today
    media social channel show shows appear appears event events emerged circulated circulating`),
  isClip: (phrase) => clip.test(phrase),
  storyLinks: words('after following amid since before'),
  storySpans: words('hours days weeks'),
  storyOpeners: words('a an as in after'),
};
