import type { FootageVerdict } from './api.ts';

type Shown = FootageVerdict | 'none';

/** One form for each verdict, so that it reads without colour: tick, half, ring, question, arrow away, cross, mask; none is a dashed ring. */
const forms: Record<Shown, string> = {
  verified: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM6.9 11.2 3.9 8.2l1.2-1.2 1.8 1.8 4-4 1.2 1.2z',
  'partly verified': 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.2v9.6a4.8 4.8 0 0 1 0-9.6z',
  unverified: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 0 1 0-9.4z',
  'cannot be verified':
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.1a4.9 4.9 0 1 1 0 9.8a4.9 4.9 0 0 1 0-9.8zM7.1 10.4h1.8v1.7H7.1zM5.6 6.5C5.6 4.9 6.6 4 8 4s2.5.9 2.5 2.2c0 1.9-1.7 1.8-1.7 3.5H7.2c0-2.3 1.6-2.2 1.6-3.4 0-.5-.3-.8-.8-.8s-.8.3-.8 1z',
  misattributed: 'M1.5 1.5h7v2h-5v9h9v-5h2v7h-13zM10 1.5h4.5V6L12.9 4.400 8.300 9 7 7.700 11.600 3.100z',
  manipulated: 'M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
  staged:
    'M1.500 2.500h13v5a6.500 6.500 0 0 1-13 0zM4 5.500v1.800h2.800V5.500zM9.200 5.500v1.800H12V5.500zM4.800 10.200c1.800 1.600 4.600 1.600 6.400 0v-1.100H4.800z',
  none: 'M8 1.500a6.500 6.500 0 0 1 3.250.870l-.900 1.560A4.700 4.700 0 0 0 8 3.300zM13.630 4.750A6.500 6.500 0 0 1 14.500 8h-1.800a4.700 4.700 0 0 0-.630-2.350zM13.630 11.250l-1.560-.900A4.700 4.700 0 0 0 12.700 8h1.800zM8 14.500v-1.800a4.700 4.700 0 0 0 2.350-.630l.900 1.560A6.500 6.500 0 0 1 8 14.500zM2.370 11.250A6.500 6.500 0 0 1 1.500 8h1.800a4.700 4.700 0 0 0 .630 2.350zM2.370 4.750l1.560.900A4.700 4.700 0 0 0 3.300 8H1.500z',
};
const looks: Record<Shown, string> = {
  verified: 'confirmed',
  'partly verified': 'reported',
  unverified: 'claimed',
  'cannot be verified': 'unknown',
  misattributed: 'disputed',
  manipulated: 'disputed',
  staged: 'disputed',
  none: 'unknown',
};

export const verdictWords = (verdict: FootageVerdict | null): string =>
  verdict === null ? 'No verdict' : verdict.charAt(0).toUpperCase() + verdict.slice(1);

/** The mark of a verdict: form, colour and word. */
export function VerdictMark(props: { verdict: FootageVerdict | null }) {
  return (
    <span class={`status status-${looks[props.verdict ?? 'none']}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill-rule="evenodd" fill="currentColor" d={forms[props.verdict ?? 'none']} />
      </svg>
      <span>{verdictWords(props.verdict)}</span>
    </span>
  );
}
