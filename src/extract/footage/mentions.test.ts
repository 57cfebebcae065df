import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { extract } from '../extract.ts';

function footage(text: string) {
  const { document } = english.analyse(plainReport(text, { published: '2024-12-08T12:00:00Z' }));
  const { drafts } = extract(document, english);
  return drafts.flatMap((one) => {
    if (one.kind !== 'footage') return [];
    const shown = drafts.flatMap((other) =>
      other.kind === 'event' && one.shows.includes(other.id) ? [other.lemma] : [],
    );
    return [{ medium: one.medium, where: one.where, certainty: one.certainty, polarity: one.polarity, shown }];
  });
}

describe('footage', () => {
  it('says what it shows and where it was shared', () => {
    const [one] = footage('Video shared online shows rebels storming the palace.');
    expect(one).toMatchObject({ medium: 'video', where: 'shared online' });
    expect(one?.shown).toContain('storm');
  });

  it.each([
    ['Footage has emerged showing the storming of the palace.', 'video'],
    ['Pictures posted on social media show soldiers in front of the building.', 'image'],
    ['Images appear to show a column of tanks.', 'image'],
    ['Residents posted videos of the fire on Telegram.', 'video'],
  ])('%s', (text, medium) => {
    const found = footage(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.medium).toBe(medium);
  });

  it('what television shows is footage, and the broadcaster is where', () => {
    expect(footage('State television showed soldiers entering the town.')[0]).toMatchObject({
      medium: 'video',
      where: 'State television',
    });
  });

  it.each([
    ['Pictures of the raid were posted on Telegram.', 'posted on Telegram'],
    ['Footage of the raid was broadcast by state television.', 'broadcast by state television'],
    ['Video circulating on social media shows the fire.', 'circulating on social media'],
    ['Video filmed in the morning shows the fire.', null],
    ['Footage of the raid was handed over by residents.', null],
  ])('%s: where it was shown', (text, where) => expect(footage(text)[0]?.where).toBe(where));

  it.each([
    ['The video shows crowds marching after rebels seized the town.', ['march']],
    ['The clip shows soldiers fleeing, as rebels seize the town.', ['flee']],
    ['Footage shows troops leaving hours before the raid.', ['leave']],
  ])('%s: the story around what is shown is not shown', (text, shown) =>
    expect(footage(text)[0]?.shown).toEqual(shown),
  );

  it('what only appears to be shown is hedged', () => {
    expect(footage('Images appear to show a column of tanks.')[0]?.certainty).toBe('hedged');
  });
});

describe('what footage is passed off as', () => {
  it.each([
    'A video shared online as showing ships burning in the harbour was filmed in 2019, the fact-checkers found.',
    'A video shared this week as showing ships burning in the harbour was filmed in 2019.',
    'Footage of the burning harbour is fake, the ministry said.',
    'Video of the convoy near the border is three years old',
    'The video does not show ships in the harbour.',
  ])('%s: it is not that', (text) => expect(footage(text)[0]?.polarity).toBe('negative'));

  it.each([
    'The video, filmed in 2019, shows the old harbour.',
    'A video shared online shows ships burning in the harbour.',
    'A clip claimed to show ships burning in the harbour was filmed on Saturday.',
  ])('%s: nobody says it is not', (text) => {
    for (const { polarity } of footage(text)) expect(polarity).toBe('positive');
  });

  it('keeps what it is shared as showing, as a claim', () => {
    const [one] = footage('A video shared online as showing troops fleeing the harbour was filmed in 2019.');
    expect(one).toMatchObject({ certainty: 'claimed' });
    expect(one?.shown).toContain('flee');
  });
});

describe('no footage', () => {
  it.each([
    'A film about the war won the prize.',
    'The general’s image suffered.',
    'The picture editor left the paper.',
    'The government wants to improve its image abroad.',
    'Children play video games in the shelter.',
    'A photographer was wounded in the city.',
    'The ministry painted a bleak picture of the economy.',
  ])('%s', (text) => expect(footage(text)).toEqual([]));
});
