import { closed, closedByStop, wordCount } from '../../../read/lines.ts';

/** What one line of running text is, told from its own words: no knowledge of the site it came from. */

const PROMO_START = new RegExp(
  `^(?:[-–—•*▶►>➡]\\s*)?(?:${[
    "don[’']?t miss",
    'do not miss',
    'read (?:more|also|next|on|the full|our|about)\\b',
    '(?:also|must|further|recommended) read(?:ing)?\\b',
    'more (?:on|from|about|like) (?:this|our|the)\\b',
    'more:',
    'see (?:also|more)\\b',
    'explore (?:further|more)\\b',
    'also on \\p{L}+:?\\s*$',
    'more (?:great )?\\p{L}+ (?:stories|news|coverage)\\s*$',
    'more stories\\b',
    'reach the reporters?\\b',
    'e-?mail [^.]{2,60} at \\S+@',
    '(?:you can )?follow (?:him|her|them|me|the author|\\S+ \\S+) (?:on|@|at)',
    'tell us what you think',
    'let our news\\b',
    'what do you think\\?\\s*$',
    'related\\s*(?:$|:|articles?|stor(?:y|ies)|content|topics?|news|links?|coverage|reading|posts?|videos?)',
    'recommended\\s*(?:$|:|for you|stories|articles)',
    'most (?:read|popular|viewed|shared)\\b',
    'trending\\s*(?:$|:|now|topics|stories)',
    'you (?:may|might) (?:also )?(?:like|be interested|enjoy|have missed)',
    'sign up\\b',
    "don[’']?t forget to (?:follow|subscribe|sign up|like|share|check)\\b",
    'subscri(?:be|ption)\\b',
    "follow (?:us|our|ap[’']?s|live|along|@|\\p{Lu}[\\p{L} ]{0,30} on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube))",
    "join (?:us|our|the (?:conversation|discussion|debate)|\\p{Lu}[\\p{L} ]{0,30}[’']s? (?:whatsapp|telegram|channel))",
    'click (?:here|to|below|on)\\b',
    'tap (?:here|to|below)\\b',
    'download (?:our|the|now)\\b',
    'get (?:our|the (?:latest|best|day)|all the|alerts|breaking|unlimited|email|more stories)\\b',
    'watch (?:the (?:video|clip|full|moment)|live|now|below|more|next|:)',
    'watch:',
    'listen (?:to (?:the|our|this)|now|here|:)',
    'listen:',
    'video:',
    'in pictures:?$',
    'advertisement\\b',
    'advert\\s*$',
    'sponsored\\b',
    'story continues\\b',
    'article continues\\b',
    'continue reading\\b',
    'scroll (?:down|on|to)\\b',
    'share (?:this|on|via|your|the story)\\b',
    'support (?:our|us|independent|\\p{Lu}\\p{L}+ journalism)\\b',
    'donate\\b',
    'enter your (?:e-?mail|address)',
    'our newsletter',
    'newsletter\\b',
    'live (?:blog|updates|coverage):?\\s*$',
    'for (?:more|all the latest|the latest) (?:news|stories|updates|on this|information on this)',
    'stay (?:up to date|informed|tuned|ahead)\\b',
    'have (?:you got a|a) (?:story|tip|question)\\b',
    'got a (?:story|tip)\\b',
    'contact us\\b',
    'leave a (?:comment|reply)\\b',
    'view comments\\b',
    'show more\\b',
    'load more\\b',
    'top stories\\b',
    "editor[’']?s[’']? (?:picks?|choice)\\b",
    'like us on\\b',
  ].join('|')})`,
  'iu',
);
/** Openings that may also open a sentence of the story: promo only when the line is not a closed statement. */
const ALSO_SENTENCE = /^(?:subscription|sponsored|support|donate|video|more (?:on|from|about)|trending|related)\b/i;

/** A line that sells something else: "Read more", "Sign up", "Related:". At most 30 words long. */
export function isPromo(line: string): boolean {
  if (!PROMO_START.test(line)) return false;
  const words = wordCount(line);
  if (words > 30) return false;
  return !(ALSO_SENTENCE.test(line) && words > 6 && closedByStop(line));
}

const NAME = "\\p{Lu}[\\p{L}.’'-]*";
const BYLINE = new RegExp(
  `^(?:by|from|written by|words by|reporting by|report by|analysis by|posted by|story by|additional reporting by|edited by|editing by|compiled by)[:\\s]+${NAME}(?:\\s+(?:${NAME}|de|al|el|bin|ibn|van|von|der|di|da|la|and|in|at|for|&))*(?:\\s*[,|;/&–—-][\\p{L}\\d@.,|;/&’' –—-]{0,100}|\\swith\\s[\\p{L}’' -]{2,60})?$`,
  'u',
);
const BYLINE_START =
  /^(?:by|from|written by|words by|reporting by|report by|analysis by|posted by|story by|additional reporting by|edited by|editing by|compiled by)\b/i;
const CONTRIBUTED =
  /\bcontributed (?:reporting )?(?:to this (?:report|story|article)|from \p{Lu}[\p{L} ]{2,40})\.?\)?$/u;
/** "Ann Lee is the editor of …": about who wrote, at a story's end. */
const BIO =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: \([^)]{3,60}\))? (?:is|was|covers|writes|has been) (?:an?|the|our)?\b.{0,120}\b(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|producer|blogger|freelance\w*)\b/u;
const RIGHTS =
  /^(?:©|\(c\)|copyright\b).{0,300}$|\ball rights reserved\b|^this (?:document|material|article) (?:is subject to|may not be)\b/i;
const CREDIT =
  /^\(?(?:(?:additional |writing and )?reporting|writing|editing|edited|compiled|with files|with inputs?|with reporting|additional reporting)\b.{0,8}\b(?:by|from)\b/i;

/** "By Ann Lee and Omar Khan, Beirut"; "(Reporting by …; editing by …)". */
export function isByline(line: string): boolean {
  if (wordCount(line) > 40) return false;
  if (CREDIT.test(line) || CONTRIBUTED.test(line)) return true;
  if (line.length > 200 || !BYLINE_START.test(line) || closedByStop(line) || wordCount(line) > 16) return false;
  return BYLINE.test(lowerFirst(line));
}
const lowerFirst = (line: string): string => line.replace(BYLINE_START, (start) => start.toLowerCase());

const CAPTION_MARK =
  /^(?:(?:file )?(?:photo|image|picture|photograph|caption|illustration|graphic|map|video)(?: (?:credit|caption|source|by|courtesy))?\s*(?::|\/|\||by\b)|pictured(?:\s|:)|file photo|image caption)/i;
const AGENCY_NAMES = '(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|PA|Anadolu|Shutterstock|Alamy|Xinhua|TASS|IRNA|SANA)';
/** What a credit cannot do without: a cheap look before the long one. */
const CREDIT_WORD =
  /\/|\b(?:photo|image|picture|credit|pic|source|courtesy|AP|AFP|Reuters|EPA|Getty|PA|Anadolu|Shutterstock|Alamy|Xinhua|TASS|IRNA|SANA)/i;
const CREDIT_END = new RegExp(
  `(?:(?:\\(|\\[|\\||—|–|\\s-|\\.|:)\\s*(?:photo(?:graph)?s?|image|picture|credit|pic|source|courtesy)\\b[^\\n]{0,50}|[([|]\\s*(?:via )?(?:\\p{Lu}[\\p{L}. ]{1,40}[/,] ?)?${AGENCY_NAMES}(?:[ /][\\p{L}. /]{2,40})?\\s*|[([|]\\s*\\p{Lu}[\\p{L}. ]{1,40}\\/\\s*\\p{Lu}[\\p{L}. /]{1,40}|\\s\\p{Lu}[\\p{L}. ]{1,40}\\/(?:${AGENCY_NAMES}|\\p{Lu}[\\p{L}. ]{1,30} via ${AGENCY_NAMES}))\\s*[)\\]]?\\.?$`,
  'iu',
);

/** A line that says of itself that it goes with a picture: "Photo: …", "… (AFP/Getty Images)". */
export const isMarkedCaption = (line: string): boolean =>
  wordCount(line) <= 60 &&
  (CAPTION_MARK.test(line) ||
    (CREDIT_WORD.test(line) && CREDIT_END.test(line.slice(-160)) && wordCount(line) <= 45 && !/^["“]/.test(line)));

/** Words that show a finite clause without a parser: auxiliaries, verbs of saying, frequent headline verbs. */
const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|says?|said|told|tells?|isn|aren|wasn|weren|won|don|doesn|didn|['’](?:s (?:been|not|a|the|going)|re|ve|ll))\b/iu;
const DEPICTS =
  /\b(?:inside|outside|in|at|near|on|over|during|along|beside|behind|around|above|under|through|with|after|ahead of|next to|in front of|across|for|of the)\b/iu;
const STARTS_LOOSE =
  /^(?:(?:in|on|at|by|for|from|with|what|why|how|who|when|where|which|the (?:end|fall|rise|future|road|case|story|battle|cost|price|history|politics|role|question|rest|aim|start|beginning|collapse|return|death|life|rule|roots?|origins?)|no|not|is|are|can|will|should|after|before|during|over|under|across)\b|[\d"“‘'(•*–—-])/iu;

/** A line that shows and does not tell: "Crowds outside the ministry": short, title-like, no verb of a clause. */
export function looksLikeCaption(line: string): boolean {
  const words = wordCount(line);
  return (
    words >= 3 &&
    words <= 16 &&
    !closed(line) &&
    !FINITE.test(line) &&
    DEPICTS.test(line) &&
    !STARTS_LOOSE.test(line) &&
    /^\p{Lu}/u.test(line)
  );
}

/** Lines at a story's end about its writer or its rights. */
export const isColophon = (line: string): boolean => wordCount(line) <= 90 && (RIGHTS.test(line) || BIO.test(line));

const FURNITURE =
  /^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[ ,|–-]*(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,4}\)?)?)?|(?:first |last )?(?:published|updated|posted|modified)\b(?=.*\d)(?!.*[a-z]{3}\.$).{0,60}|(?:image|photo|slide)? ?\d+ (?:of|\/) \d+|text size|author:|(?:publish|publication|post) date:|tags:? .{0,400}|(?:filed under|categor(?:y|ies)|topics?|posted in|keywords): .{0,200}|(?:tags?|topics?|categories|filed under):?|citation: .{0,300}|\d+ min(?:ute)?s? (?:read|ago)|\d+ (?:hours?|days?) ago|share|comments?(?: \(\d+\))?|print|email|copy link|getty(?: images)?|reuters|afp|ap|image source.{0,60}|media caption.{0,4}|\*{2,}|[-_=*•·]{3,}|#+|https?:\/\/\S+)$/i;

/** Lines of the page and not of the story: "Updated 10:12 GMT", "3 min read", rules of dashes, a bare address. */
export const isFurniture = (line: string): boolean => FURNITURE.test(line);

export const hasFiniteVerb = (line: string): boolean => FINITE.test(line);

/** Links in capitals between the paragraphs. */
export const isPromoCapitals = (line: string): boolean => PROMO_CAPITALS.test(line);
const PROMO_CAPITALS = /^(?:DON[’']T MISS|READ MORE|READ NEXT|SEE ALSO|MORE|RELATED|WATCH|LISTEN|JUST IN|SIGN UP)\b/;

/** Does a line of copyright reserve the rights, rather than credit a picture? */
export const reservesRights = (line: string): boolean => /rights reserved/i.test(line);

/** A byline without its "By". */
export const bareByline = (line: string): string => line.replace(/^by\s+/i, '');
