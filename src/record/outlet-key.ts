import { nameKey } from './name-key.ts';

/*
 * Keys by which outlets are compared, whatever language they write in: what their names add to the house's own, and what addresses hold
 * beside it, is much the same in all.
 */

/** What the names of a house's outlets add: "Sample Radio Live". */
const edition = /(?:[ -](?:live(?: blog)?|news|online|digital|web(?:site)?|world|breaking|newsroom|app|\(.*\)))+$/i;

/** The house that several outlets of one name belong to: "Sample Radio", "Sample Radio Live", "sampleradio.example". */
export const houseOf = (publisher: string): string =>
  nameKey(
    publisher
      .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
      .replace(/(?:\.[a-z]{2,})+$/i, '')
      .replace(edition, ''),
  ).replaceAll(' ', '');

/** Hosts where everybody publishes: one address there says nothing of who tells it. */
const shared =
  /(?:^|\.)(?:google|yahoo|msn|t|telegram|twitter|x|facebook|youtube|youtu|reddit|medium|substack|wordpress|blogspot|tumblr|vk|weebly|github|archive|wikipedia)\.[a-z.]+$/i;

/** The registered part of an address's host ("bbc.co.uk" of "live.bbc.co.uk"); null where it is shared or there is none. */
export function siteOf(address: string | null): string | null {
  const host = address?.split('/')[0]?.split(':')[0] ?? '';
  if (!/\.[a-z]{2,}$/i.test(host) || shared.test(host) || /^example\.(?:org|com|net)$/.test(host)) return null;
  const parts = host.split('.');
  const [last = '', before = ''] = parts.toReversed();
  const double = parts.length > 2 && last.length === 2 && /^(?:com|co|org|net|gov|ac|edu)$/.test(before);
  return parts.slice(double ? -3 : -2).join('.');
}

/** Parameters of an address's query by which articles are told apart. */
const articleIn = /[?&](?:id|p|article|story)=([^&#]+)/i;

/**
 * One key for one article's address: no scheme, "www.", query or fragment, and only the number where the last part of the path ends in one
 * of six digits or more (outlets change the words before it with the headline). Null where there is no address.
 */
export function addressOf(url: string | null): string | null {
  if (url === null) return null;
  const [, host = '', path = ''] = /^(?:[a-z][a-z+.-]*:\/\/)?(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url.trim()) ?? [];
  if (host === '') return null;
  const number = /-(\d{6,})\/?$/.exec(path)?.[1];
  // Pages that are told apart by their query alone (index.php?id=7) keep it.
  const query = articleIn.exec(url)?.[1] ?? '';
  return `${host.toLowerCase()}${number === undefined ? path.replace(/\/+$/, '') : `/${number}`}${query === '' ? '' : `?${query}`}`;
}
