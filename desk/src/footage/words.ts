import { showTime, type Zone } from '../ui/format.ts';
import type { Footage, Piece, Seen, StepAct, StepRow } from './api.ts';

/** What is told of footage, in words. */

const how = { published: 'published', retrieved: 'fetched', recorded: 'on record' } as const;

/** "published 8 Dec 2024, @sample". */
export const seenWords = ({ at, by, source }: Seen, zone: Zone): string =>
  `${how[by]} ${showTime(at, zone)}${source === null ? '' : `, ${source}`}`;

/** Seconds as a clock shows them: 0:07.5, 1:02:03. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const rest = seconds - whole >= 0.05 ? (seconds - whole).toFixed(1).slice(1) : '';
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}${rest}`;
}

/** "image/jpeg, 640 × 480", or of a video its length alone. */
export function shapeWords({ type, width, height, duration }: Footage, short = false): string {
  if (short) return duration === null ? '' : clock(duration);
  const size = width === null || height === null ? 'size unknown' : `${width} × ${height}`;
  return [type, size, ...(duration === null ? [] : [clock(duration)])].join(', ');
}

export function bytesWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Where and when it is said to be from; null where nobody says. */
export function claimWords({ sightings }: Piece, zone: Zone): string | null {
  const said = sightings.flatMap(({ footage: { claimed } }) =>
    [claimed.place, claimed.time === null ? null : showTime(claimed.time, zone)].filter((part) => part !== null),
  );
  return said.length === 0 ? null : [...new Set(said)].join(', ');
}

/** A step's finding in words. */
export function actWords(act: StepAct, zone: Zone): string {
  switch (act.do) {
    case 'geolocated':
      return `Geolocated at ${act.place === null ? '' : `${act.place}, `}${act.lat}, ${act.lon}, within ${act.radius} m`;
    case 'time-located':
      return act.from === act.to
        ? `Taken ${showTime(act.from, zone)}`
        : `Taken between ${showTime(act.from, zone)} and ${showTime(act.to, zone)}`;
    case 'source-found':
      return `Source found: ${act.url}`;
    case 'uploader':
      return `First shown by ${act.name}`;
    case 'verdict':
      return `Verdict: ${act.verdict}`;
    case 'undo':
      return 'Took a step back';
    case 'not-established':
      return 'Could not be established';
    case 'landmark':
      return 'Landmark compared';
    case 'weather':
      return 'Weather compared';
    case 'metadata':
      return 'Metadata looked at';
    case 'manipulation':
      return 'Looked at for manipulation';
    case 'translated':
      return 'Translated';
  }
}

/** "70 to 90 % sure"; null where the author does not say. */
export function sureWords({ step: { confidence } }: StepRow): string | null {
  if (confidence === null) return null;
  const [low, high] = [Math.round(confidence.low * 100), Math.round(confidence.high * 100)];
  return low === high ? `${low} % sure` : `${low} to ${high} % sure`;
}

/** Bits that two PDQ hashes (hex) differ in. */
export function bitsApart(one: string, other: string): number {
  let bits = 0;
  for (let i = 0; i < one.length; i++) {
    let rest = Number.parseInt(one.charAt(i), 16) ^ Number.parseInt(other.charAt(i), 16);
    for (; rest > 0; rest >>= 1) bits += rest & 1;
  }
  return bits;
}
