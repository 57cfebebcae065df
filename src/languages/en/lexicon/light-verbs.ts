import type { LightVerbs } from '../../../language/lexicon/light-verbs.ts';
import { words } from '../../../language/lexicon.ts';

export const lightVerbs: LightVerbs = {
  ofEvents: words(`
    take happen occur begin start come end launch carry stage make follow continue break erupt conduct hold mount see witness
    suffer face be have`),
};
