import type { LightVerbs } from '../../../language/lexicon/light-verbs.ts';
import { words } from '../../../language/lexicon.ts';

export const lightVerbs: LightVerbs = {
  ofEvents: words(`
    take happen occur begin start come end launch carry stage make follow continue break erupt conduct hold mount see witness
    suffer face be have`),
  ofObjects: words(`
    conduct commit stage mount hold have make take give launch wage perpetrate do undertake pay suffer face perform
    deliver execute begin start open continue resume step intensify order announce declare call lead complete plan
    join attend issue express impose sign reach repeat reiterate end halt suspend finish extend escalate renew
    unleash organize organise pursue prepare attempt carry offer send place put go use provide win lose`),
};
