import { expect, it } from 'vitest';
import { partyKey } from './name-key.ts';
import { addressOf, houseOf, siteOf } from './outlet-key.ts';

it('gives one key for one article, whatever its headline, scheme or tracking', () => {
  const same = [
    'https://news.example/story/rebels-near-town-1234567',
    'http://www.news.example/story/rebels-take-town-1234567?utm_source=feed#top',
  ];
  expect(new Set(same.map(addressOf))).toEqual(new Set(['news.example/1234567']));
  expect(addressOf('https://example.org/a/')).toBe('example.org/a');
  expect(addressOf('https://example.org/index.php?id=7')).not.toBe(addressOf('https://example.org/index.php?id=8'));
  expect(addressOf('https://example.org/2024')).not.toBe(addressOf('https://example.org/2025'));
  expect(addressOf(null)).toBeNull();
  expect(addressOf('')).toBeNull();
});

it('takes the outlets of one house for one, and others for others', () => {
  const house = ['Sample Radio', 'Sample Radio Live', 'www.sampleradio.example', 'Sample Radio News (online)'];
  expect(new Set(house.map(houseOf))).toEqual(new Set(['sampleradio']));
  expect(houseOf('Specimen Radio')).not.toBe(houseOf('Sample Radio'));
});

it.each([
  ['live.sample.co.uk/story/1', 'sample.co.uk'],
  ['news.specimen.de/1', 'specimen.de'],
  ['t.me/sample', null],
  ['sample.substack.com/p/1', null],
  ['example.org/1', null],
  [null, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

it('knows a party by its name, whatever all of its kind are called', () => {
  expect(new Set(['Sample', 'the Sample Group', 'Sample fighters', 'sample group forces'].map(partyKey)).size).toBe(1);
  expect(partyKey('rebels')).toBe('rebels');
  expect(partyKey('Specimen Group')).not.toBe(partyKey('Sample Group'));
});
