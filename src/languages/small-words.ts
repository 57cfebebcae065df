import type { SmallWords } from '../language/recognise.ts';

/** Frequent small words of European languages in Latin script; those shared with English count for nothing. */
const SMALL: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as at by from be are this have has had not but they he she his her their said will were which who been would after over more about into its also than when there or an we you i',
  fr: 'le la les de des du et à en un une est dans pour que qui sur au aux pas par plus avec ce cette son ses ont été il elle nous vous ne se',
  de: 'der die das und in den von zu mit ist des im für auf ein eine dem nicht es sich auch als an werden aus er hat dass sie nach bei',
  es: 'el la los las de y en que un una por con para del se no su al es lo como más fue ha sus sobre este pero son',
  it: 'il la le di e che in un una per del della non con si è da al dei nel sono alla più ha anche gli come',
  pt: 'o a os as de e que em um uma para do da não com no na por dos das se é ao mais foi como sua',
  nl: 'de het een van en in is op te dat voor met zijn niet aan door er om bij ook uit naar die werd',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne ya kadar sonra dedi olduğunu',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh ke juga telah adalah ada',
  pl: 'w i na z że się do nie jest o od przez po to jak za dla był oraz',
  ro: 'și de la în a cu pe din care nu o un este pentru mai că au fost',
  sv: 'och i att en som är på det av för med den till inte har om ett han var',
  cs: 'a se v na že je s z do o i ve k pro to za by ale jako',
  so: 'oo ka waxaa in uu ku iyo la soo ah ay kale',
  sw: 'ya wa na kwa ni katika za la kuwa hiyo watu alisema',
};

/** Words of other languages that are English words too, or stand in names: they say nothing. */
const SHARED = new Set('a to do die pro in is so no me or was of an on as i has had at over was are'.split(' '));

const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL)) {
  for (const word of words.split(' ')) {
    if (language === 'en' || !SHARED.has(word)) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
}

export const smallWords: SmallWords = { first: 'en', owners };
