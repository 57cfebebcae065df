import type { Copy } from '../../record/footage.ts';
import type { Shared } from './clips.ts';

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Seconds as a clock shows them: 0:07.5, 1:02:03. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const rest = seconds - whole >= 0.05 ? (seconds - whole).toFixed(1).slice(1) : '';
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}${rest}`;
}

/** What two pieces share, as the log keeps it: numbers, and the reason in words. */
export function copyOf(of: string, shared: Shared): Copy {
  if (shared.kind === 'picture') {
    const { likeness, one, other } = shared;
    const where = [one > 0 ? `at ${clock(one)} here` : '', other > 0 ? `at ${clock(other)} there` : ''].filter(
      (part) => part !== '',
    );
    return {
      of,
      change: likeness.change,
      reason: `${likeness.reason}${where.length > 0 ? ` (${where.join(', ')})` : ''}`,
      bits: likeness.bits,
      stretches: [],
    };
  }
  const [longest] = shared.stretches;
  const lines = shared.stretches.map(({ one, other, speed, frames, change }) => {
    const pace = Math.abs(speed - 1) < 0.03 ? 'at the same speed' : `at ${round(speed)} times its speed`;
    return `${clock(one.from)} to ${clock(one.to)} here is ${clock(other.from)} to ${clock(other.to)} there, ${pace}: ${frames} frames align over ${round(one.to - one.from, 1)} s, ${CHANGES[change] ?? change}`;
  });
  return {
    of,
    change: longest.change,
    reason: lines.join('; '),
    bits: round(longest.bits, 1),
    stretches: shared.stretches.map(({ one, other, offset, speed, frames }) => ({
      from: round(one.from),
      to: round(one.to),
      otherFrom: round(other.from),
      otherTo: round(other.to),
      offset: round(offset),
      speed: round(speed, 3),
      frames,
    })),
  };
}

/** How a change is told of a stretch. */
const CHANGES: Record<string, string> = {
  same: 'the same pictures (re-encoded at most)',
  overlaid: 'with something over part of them (logo, ticker, caption)',
  'mirrored and overlaid': 'mirrored, with something over part of them',
};
