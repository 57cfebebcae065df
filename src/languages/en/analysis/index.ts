import type { Morphology } from '../../../language/morphology.ts';
import { lemmaOf } from './lemma.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

export const morphology: Morphology = { sentences: splitSentences, tokens: tokenise, lemma: lemmaOf };
