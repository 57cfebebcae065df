import type { IntentWords } from '../../../language/lexicon/intent.ts';
import { words } from '../../../language/lexicon.ts';

export const intent: IntentWords = {
  refusing: words('refuse decline reject fail refusal unwilling rule'),
  seeking: words('order demand urge call ask request tell send try attempt seek allow want'),
  intending: words(`
    agree promise pledge vow offer threaten plan intend decide announce say declare prepare swear propose consider commit undertake warn
    ready willing prepared set committed determined due poised want continue begin resume start launch make carry hold give provide send
    impose threat decision intention proposal commitment willingness readiness`),
  // "Wo" is what is left of "won't".
  promising: words("will would shall 'll ’ll 'd wo"),
};
