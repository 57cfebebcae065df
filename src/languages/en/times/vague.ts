import { date, type TimeRule } from '../../../resolve/times/rule.ts';
import { phrase } from './words.ts';

/** "now", "currently", "at the moment": the time of writing. */
export const presentRule: TimeRule = {
  name: 'times/present',
  hint: /now|current|present|these|moment|stage|point|time/i,
  pattern: phrase(
    '(?:right now|just now|now|currently|at present|presently|nowadays|these days|at the moment|at this (?:moment|point|time|stage)|current|present-day)',
  ),
  read(match, context) {
    const end = match.index + match[0].length;
    const after = context.text.slice(end, end + 24);
    if (/^current$/i.test(match[0]) && /^\s+(?:affairs|events|account|accounts|of)\b/i.test(after)) return null;
    return date('PRESENT_REF', false);
  },
  yes: [
    ['The road is now closed.', 'now = PRESENT_REF'],
    ['At the moment nobody may leave.', 'At the moment = PRESENT_REF'],
  ],
  no: ['She reads current affairs.', 'The moment was missed.'],
};

/** "recently", "in the past", "previously", "at the time". */
export const pastRule: TimeRule = {
  name: 'times/past',
  hint: /recent|late|ago|past|time/i,
  pattern: phrase(
    '(?:(?:more |most |until )?recently|recent|lately|not long ago|long ago|some time ago|(?<=\\bin )the(?: recent| distant)? past|(?<=\\b(?:at|by|until|since) )(?:the|that) time(?! of| being| to| when| for))',
  ),
  read(match, context) {
    const end = match.index + match[0].length;
    const after = context.text.slice(end, end + 16);
    if (
      /^the\s+past$/i.test(match[0]) &&
      /^\s+(?:\w+\s+)?(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|few|several|\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(
        after,
      )
    )
      return null;
    return date('PAST_REF', false);
  },
  yes: [
    ['The bridge was recently rebuilt.', 'recently = PAST_REF'],
    ['He was mayor at the time.', 'the time = PAST_REF'],
  ],
  no: ['At the time of the raid he slept.', 'In the past two weeks many fled.', 'They walked past the gate.'],
};

/** "soon", "in the future", "in the near term". */
export const futureRule: TimeRule = {
  name: 'times/future',
  hint: /soon|shortly|due|future|term|date/i,
  pattern: phrase(
    '(?:(?:very |as )?soon(?: as possible)?(?! after| as)|shortly(?! (?:after|before))|in due course|(?<=\\bin )(?:the )?(?:near |not too distant |foreseeable |immediate )?future|the (?:near |foreseeable |not too distant |immediate )?future|the (?:near|short|long) term|(?:a|some) later date|future (?=quarters|years|months|weeks))',
  ),
  read() {
    return date('FUTURE_REF', false);
  },
  yes: [
    ['The road will open soon.', 'soon = FUTURE_REF'],
    ['They may leave in the near future.', 'the near future = FUTURE_REF'],
  ],
  no: ['Soon after the raid he left.', 'Shortly before the raid he left.'],
};
