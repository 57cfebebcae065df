import { tagAndParse } from './analyse.ts';
import type { Upos } from './document.ts';
import { models } from './models.ts';

/** Tags, heads (-1 for the root) and relations of given tokens, read as one sentence. For measuring with gold tokens. */
export interface ReadForms {
  upos: Upos[];
  xpos: string[];
  heads: number[];
  deprels: string[];
}

export function readForms(forms: string[]): ReadForms {
  const m = models();
  const { tags, heads, relations } = tagAndParse(m, forms.map(m.look));
  return {
    upos: tags.map((tag) => tag.split(' ')[0] as Upos),
    xpos: tags.map((tag) => tag.split(' ')[1]),
    heads,
    deprels: relations,
  };
}
