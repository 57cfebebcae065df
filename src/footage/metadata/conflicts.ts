import type { Conflict, Metadata, ToldTime } from './types.ts';

const MINUTE = 60_000;
/** A GPS fix may be some minutes older than the picture. */
const STALE = 10 * MINUTE;
/** Zones reach from -12 to +14 hours and stand on quarters of an hour (minutes). */
const ZONE = { least: -12, most: 14, step: 15 };
/** Two tellings of one place that lie further apart than this are two places, km. */
const APART = 1;

/** Programs whose name in a file means that it was edited or made anew; cameras and phones name their firmware in the same field. */
const EDITORS =
  /photoshop|lightroom|fireworks|gimp|snapseed|picsart|canva|pixlr|affinity|paint\.?net|paintshop|corel|capture one|darktable|rawtherapee|luminar|facetune|picasa|imagemagick|graphicsmagick|irfanview|xnview|premiere|final cut|davinci|after effects|capcut|inshot|kinemaster|imovie|handbrake|ffmpeg|lavf|stable diffusion|midjourney|dall.?e|firefly/i;

/** What in a file's metadata does not go together. */
export function conflictsOf(found: Metadata): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = (rule: Conflict['rule'], words: string | null): void => {
    if (words !== null) conflicts.push({ rule, words });
  };
  const first = (what: ToldTime['what']): ToldTime | undefined => found.times.find((time) => time.what === what);
  const taken = first('taken') ?? first('digitised');
  add('gps-and-clock', gpsAndClock(first('gps'), taken));
  add('two-clocks', twoClocks(found.times));
  add('two-clocks', startAndTaken(found));
  add('edited-later', editedLater(taken, found.times));
  const editors = found.software.filter(({ name }) => EDITORS.test(name));
  if (editors.length > 0)
    add(
      'edited',
      `not as a camera wrote it, but by a program that edits or converts: ${[...new Set(editors.map(({ name, source }) => `${name} (${source})`))].join(', ')}`,
    );
  add('size', otherSize(found));
  add('two-places', twoPlaces(found));
  return conflicts;
}

const at = (time: ToldTime): number => Date.parse(time.instant ?? `${time.local}Z`);
const hours = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${Math.floor(Math.abs(minutes) / 60)} h ${Math.round(Math.abs(minutes) % 60)} min`;

function gpsAndClock(gps: ToldTime | undefined, taken: ToldTime | undefined): string | null {
  if (gps === undefined || taken === undefined || taken.local.length === 10) return null;
  const apart = (at(taken) - at(gps)) / MINUTE;
  if (taken.zone !== null)
    return Math.abs(apart) * MINUTE <= STALE
      ? null
      : `the camera's clock (${taken.source}) is ${hours(apart)} from the satellites'`;
  // Without a zone the difference is one, if it looks like one.
  const off = Math.abs(apart - Math.round(apart / ZONE.step) * ZONE.step) * MINUTE;
  if (apart >= ZONE.least * 60 - 10 && apart <= ZONE.most * 60 + 10 && off <= STALE) return null;
  return `the camera's clock (${taken.local}, no zone) is ${hours(apart)} from the satellites' (${gps.instant}), which no time zone explains`;
}

/** Two tellings of when it was taken, of which both or neither have a zone, that differ by more than a minute. */
function twoClocks(times: readonly ToldTime[]): string | null {
  const taken = times.filter(({ what, local }) => what === 'taken' && local.length > 10);
  for (const [k, a] of taken.entries())
    for (const b of taken.slice(k + 1)) {
      const comparable = (a.zone === null) === (b.zone === null);
      if (comparable && Math.abs(at(a) - at(b)) > MINUTE)
        return `${a.source} says ${a.local}${a.zone ?? ''}, ${b.source} says ${b.local}${b.zone ?? ''}`;
      if (
        !comparable &&
        a.local.slice(0, 16) !== b.local.slice(0, 16) &&
        Math.abs(at(a) - at(b)) > (ZONE.most + 1) * 60 * MINUTE
      )
        return `${a.source} says ${a.local}${a.zone ?? ''}, ${b.source} says ${b.local}${b.zone ?? ''}`;
    }
  const created = times.filter(({ what, instant }) => what === 'created' && instant !== null);
  const [least, most] = [Math.min(...created.map(at)), Math.max(...created.map(at))];
  if (created.length > 1 && most - least > STALE)
    return `the file's own creation times lie ${hours((most - least) / MINUTE).slice(1)} apart: ${created.map((time) => `${time.source} ${time.instant}`).join(', ')}`;
  return null;
}

/** A movie's own start and the time its phone gives: apart by more than the recording lasts and ten minutes. */
function startAndTaken({ times, duration }: Metadata): string | null {
  const told = (what: ToldTime['what']): ToldTime | undefined =>
    times.find((time) => time.what === what && time.instant !== null);
  const [created, taken] = [told('created'), told('taken')];
  if (created === undefined || taken === undefined) return null;
  const apart = Math.abs(at(created) - at(taken));
  if (apart <= STALE + (duration ?? 0) * 1000) return null;
  return `${created.source} says ${created.instant}, ${taken.source} ${taken.instant}: ${hours(apart / MINUTE).slice(1)} apart`;
}

function editedLater(taken: ToldTime | undefined, times: readonly ToldTime[]): string | null {
  if (taken === undefined || taken.local.length === 10) return null;
  const told = ({ source, local, zone }: ToldTime): string => `${source} ${local}${zone ?? ''}`;
  for (const modified of times.filter(({ what }) => what === 'modified')) {
    const comparable = (modified.zone === null) === (taken.zone === null);
    const slack = comparable ? MINUTE : (ZONE.most + 1) * 60 * MINUTE;
    if (at(modified) - at(taken) > slack) return `written again later: ${told(taken)}, ${told(modified)}`;
    if (at(taken) - at(modified) > slack) return `last written before it was made: ${told(modified)}, ${told(taken)}`;
  }
  return null;
}

function otherSize({ size, saidSize }: Metadata): string | null {
  if (size === null || saidSize === null) return null;
  const same = (a: number, b: number): boolean => size.width === a && size.height === b;
  if (same(saidSize.width, saidSize.height) || same(saidSize.height, saidSize.width)) return null;
  return `the picture is ${size.width} × ${size.height} pixels, its metadata say ${saidSize.width} × ${saidSize.height}: cropped or scaled since`;
}

function twoPlaces({ places: [a, b] }: Metadata): string | null {
  if (a === undefined || b === undefined) return null;
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * rad);
  // Small distances on a sphere of 111.2 km a degree.
  const km = 111.2 * Math.hypot(x, b.lat - a.lat);
  return km <= APART ? null : `${a.source} and ${b.source} name places ${Math.round(km)} km apart`;
}
