import type { DecidedFold } from '../../record/fold.ts';
import type { Backend } from '../backend.ts';

/**
 * What the judgements, footage and steps on record do: made again where one was added. `versionOf` gives what changes with the file, null
 * while something is recorded.
 */
export function decidedOver(
  backend: Backend,
  versionOf: () => number | null,
  under: () => DecidedFold,
): { decided(): DecidedFold; forget(): void } {
  let judged: { version: number | null; state: string; decided: DecidedFold } | null = null;
  return {
    decided() {
      const version = versionOf();
      if (judged !== null && version !== null && judged.version === version) return judged.decided;
      const state = [backend.version(), ...(['judgement', 'footage', 'step'] as const).map(backend.countOf)].join(' ');
      if (judged?.state !== state) judged = { version, state, decided: under() };
      judged.version = version;
      return judged.decided;
    },
    forget() {
      judged = null;
    },
  };
}
