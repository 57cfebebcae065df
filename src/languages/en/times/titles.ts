import type { TimeTitle } from '../../../resolve/times/rule.ts';

const WEEKDAY = /^(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const UNIT = /^(?:This|Last|Next) (?:Week|Year)$/;

/** Forms by which words of time in English are a title. */
export const titles: readonly TimeTitle[] = [
  {
    name: 'titles/weekday-opens',
    words: WEEKDAY,
    after:
      /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|World|Star|Independent|Tribune|Business|Mercury|People|Sport|Age|Vision|Punch|Sun|Morning|Night|Politics|Brunch|Supplement|Review|Magazine|Agreement|Show|Live|Edition|Programme|Program|Briefing|Report|Roundup|Digest|Bulletin|Debate|Club|League|Prayers|Service)\b/,
    yes: [
      ['The Sunday Herald carried the map.', 'The Sunday'],
      ['She told the Friday Briefing that the bridge was closed.', 'the Friday'],
    ],
    no: ['On Sunday reporters saw the map.', 'On Friday Bakers closed their shops.', 'It fell on Monday night.'],
  },
  {
    name: 'titles/weekday-closes',
    words: WEEKDAY,
    before:
      /\b(?:Bloody|Black|Cyber|Super|Fat|Sheffield|Freaky|Giving|Newsnight|Casual|Maundy|Ruby|Face the|Meet the)\s+$/,
    yes: [
      ['Bloody Sunday divided the town.', 'Sunday'],
      ['Shops opened early for Black Friday.', 'Friday'],
    ],
    no: ['The bloody fight ended on Sunday.', 'In the town of Blackwater Friday was calm.'],
  },
  {
    name: 'titles/weekday-part',
    words: /day (?:Morning|Night|Evening|Afternoon)$/,
    yes: [
      ['He spoke on Sunday Morning With Dana Marsh.', 'Sunday Morning'],
      ['Friday Night was taken off the air.', 'Friday Night'],
    ],
    no: ['He spoke on Sunday morning.', 'They left on Friday night with the convoy.'],
  },
  {
    name: 'titles/unit-quoted',
    words: UNIT,
    before: /["“‘']\s*$/,
    yes: [
      ['He told "This Week" that he would stay.', 'This Week'],
      ['Her book ‘Last Year’ is banned.', 'Last Year'],
    ],
    no: ['This Week brought rain.', '"We left last week," he said.'],
  },
  {
    name: 'titles/unit-named',
    words: UNIT,
    after: /^\s*(?:["”’']|With\b)/,
    yes: [
      ['He was a guest of This Week With Dana Marsh.', 'This Week'],
      ['She reads Next Year” aloud.', 'Next Year'],
    ],
    no: ['He was a guest this week with his brother.', 'Next Year they will come.'],
  },
];
