import type { Node, SourceFile } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isIdentifier,
  isLiteralTypeNode,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { MODES, ROLES } from '../src/mentions/learned/labels.ts';
import { SIGNS } from '../src/mentions/learned/signs.ts';
import { walk } from './program.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Names that are no words of a language, by whose they are; with `within` only under that path. */
const names: { whose: string; within?: string; names: string[] }[] = [
  {
    whose: 'Universal Dependencies 2: relations and their subtypes',
    names:
      list(`acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
      goeswith iobj mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp
      pass poss tmod npmod desc relcl prt preconj predet unmarked`),
  },
  {
    whose: 'Universal Dependencies 2: parts of speech',
    names: list('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB'),
  },
  {
    whose: 'Penn Treebank, and what is left of a tag before a class (VB[DZP])',
    names:
      list(`CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ WDT WP
      WP$ WRB HYPH NFP ADD AFX GW XX`),
  },
  {
    whose: 'CoNLL-2003, and the labels of our own models',
    names: list('PER LOC ORG MISC B-person I-person B-organisation I-organisation B-place I-place modal= neg'),
  },
  {
    whose: 'PLOVER',
    names:
      list(`AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION
      COERCE ASSAULT`),
  },
  { whose: 'TIMEX3 and ISO 8601', names: list('PRESENT_REF PAST_REF FUTURE_REF _REF WE SP SU FA AU WI') },
  { whose: 'time zones', names: list('UT UTC GMT utc gmt EST EDT CST CDT MST MDT PST PDT') },
  {
    whose: 'GeoNames and its codes of countries and provinces',
    within: 'src/resolve/',
    names: list('PCL PCLI ADM CONT PPL PPLC PPLA PPLX PPLH US.WA CG NSW PEI .gz'),
  },
  { whose: 'camps, as the record writes them', names: list('government: opposition: state:') },
  {
    whose: 'ACLED',
    within: 'src/situation/export/',
    names: ['Political violence', 'Non-state actor overtakes territory', 'Attack'],
  },
  {
    whose: 'what the network for events decides between, and the signs by which it is sure',
    within: 'src/mentions/learned/',
    names: [...MODES, ...ROLES, ...SIGNS],
  },
  { whose: 'rules, where a rule is called by its name', names: list('disowned-footage') },
  { whose: 'addresses', names: list('http https http: https: www com org net gov edu info co uk tv') },
  {
    whose: 'files, encodings and MIME',
    within: 'src/read/',
    names:
      list(`amp utf utf-8 windows-1252 charset encoding br gzip deflate gz csv tsv tab ndjson jsonl json xml rss atom rdf RDF feed txt text
      html htm xhtml xmlns CDATA doctype ld application text/csv text/tab-separated-values application/feed+json rss+xml atom+xml
      ld+json jsonfeed version entry`),
  },
  {
    whose: 'HTML, schema.org and meta tags',
    within: 'src/read/',
    names:
      list(`meta link script img picture figure figcaption blockquote pre ul ol li dl dd dt th td tr section div nav aside footer
      body head title main article form address display none visibility hidden datetime itemprop articlebody datepublished datemodified
      dc dcterms date created issued canonical Article Posting Report Review Liveblog WebPage VideoObject Recipe WebSite
      NewsMediaOrganization item`),
  },
  {
    whose: 'names of classes that pages give their boxes',
    within: 'src/read/html/',
    names: list(
      `tweet embed quote block copy rich main articlebody content__article comment comments related sidebar widget text content story entry post mobile m`,
    ),
  },
  {
    whose: 'months, as RFC 2822 writes them',
    within: 'src/read/instant.ts',
    names: list('jan feb mar apr may jun jul aug sep oct nov dec'),
  },
  {
    whose: 'errors of Node and of the CSV reader',
    names: list('ENOENT EACCES EPERM ENAMETOOLONG ELOOP ERR_TRAILING_JUNK_AFTER_STREAM_END CSV_MAX_RECORD_SIZE CSV_'),
  },
  { whose: 'SQLite and the text of the log', within: 'src/store/', names: list(':memory: "kind":"erasure"') },
];

/** Variables and fields that hold names of the program though their type is plain text; what gets a type of its own leaves the list. */
const fields = list(`what family rule plover act acts kind kinds value medium of counts
  deprel upos xpos relation tag extension protocol host label code codes type rel role
  language best votes notes marks problems reason features columns letters LISTS STYLES`);

/** Files in which no text is a word to be read, with what it is. */
const apart: Record<string, string> = {
  'src/read/columns.ts': 'columns of tables, as their files name them',
  'src/read/html/entities.ts': 'character entities of HTML',
  'src/read/address.ts': 'messages: what is wrong with an address',
  'src/situation/export/codebook.ts': 'names of the ACLED code book',
  'src/resolve/gazetteer/fold.ts':
    "keys of the gazetteer's file, the same for every language: letters that transliterations confuse, words that names are filed without",
  'src/store/erasing/held-words.ts': 'fields of the record, by their paths',
  'src/situation/export/columns.ts': 'names of columns, and what the docs say of them',
  'src/store/backends/sqlite/schema.ts': 'names of tables',
};

/** Folders whose lists (not their patterns) are names of HTML, ARIA and meta tags. */
const markup = ['src/read/html/'];

/** How to tell words of a language from the program's own names in one file. */
export interface Vocabulary {
  names: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  /** A list of nothing but these is no list of words. */
  record: ReadonlySet<string>;
  /** Are lists left out? */
  isMarkup: boolean;
}

/** What to leave out in a file; null where all of it is. */
export function vocabularyFor(path: string, record: ReadonlySet<string>): Vocabulary | null {
  if (path in apart) return null;
  const here = names.filter(({ within }) => within === undefined || path.startsWith(within));
  return {
    names: new Set(here.flatMap((one) => one.names)),
    fields: new Set(fields),
    record,
    isMarkup: markup.some((folder) => path.startsWith(folder)),
  };
}

/** Names of the record: its enums, literal types and fields, its types of events and their families, the names of ACLED. */
export function recordNames(files: ReadonlyMap<string, SourceFile>): Set<string> {
  const found = new Set<string>();
  const allOf = (node: Node): void =>
    walk(node, (one) => {
      if (isStringLiteral(one)) found.add(one.text);
      if (isPropertyAssignment(one) && isIdentifier(one.name)) found.add(one.name.text);
      return undefined;
    });
  for (const [path, file] of files) {
    if (path === 'src/situation/export/codebook.ts' || path === 'src/record/event-types.ts') allOf(file);
    if (!path.startsWith('src/record/')) continue;
    walk(file, (node) => {
      if (isLiteralTypeNode(node)) allOf(node);
      if (!isCallExpression(node)) return undefined;
      const called = node.expression;
      const name = isPropertyAccessExpression(called) ? called.name.text : isIdentifier(called) ? called.text : '';
      if (['enum', 'literal', 'object', 'extend'].includes(name)) node.arguments.forEach(allOf);
      return undefined;
    });
  }
  return found;
}
