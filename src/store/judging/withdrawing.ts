import type { Touched } from '../../record/fold.ts';
import { Withdrawal } from '../../record/removal.ts';
import type { WithdrawalOnRecord } from '../../record/source.ts';
import type { Backend } from '../backend.ts';
import { type Recording, refOf } from '../log/recorder.ts';
import { type Store, StoreError } from '../store.ts';

/** What persons decided of a report, in the order of the log. */
export function withdrawalsOf(backend: Backend, report: string): WithdrawalOnRecord[] {
  if (backend.countOf('withdrawal') === 0) return [];
  return backend.entriesOf('withdrawal', report).flatMap(({ payload, known, seq }) => {
    if (payload === null) return [];
    const { by, reason, undo } = JSON.parse(payload) as Withdrawal;
    return [{ known: Date.parse(known), seq, by, reason, undone: undo }];
  });
}

/** The part of a store that takes reports back; `refold` makes again what stands on them. */
export function withdrawingOver(
  backend: Backend,
  record: Recording,
  only: (prefix: string) => string | null,
  refold: (touched: Touched) => void,
): Pick<Store, 'withdraw'> {
  return {
    withdraw: (handed, { recorded }) =>
      record(recorded, ({ now, append }) => {
        const report = only(handed.report);
        if (report === null)
          throw new StoreError(
            'withdrawal',
            `no report, or more than one, has an id that begins with "${handed.report}": sitrep why ID shows those behind a line`,
          );
        const parsed = Withdrawal.safeParse({ ...handed, report });
        if (!parsed.success)
          throw new StoreError(
            'withdrawal',
            'a withdrawal names who withdraws (by) and why (reason), and neither may be empty',
          );
        const last = withdrawalsOf(backend, report).at(-1);
        if ((last !== undefined && !last.undone) !== parsed.data.undo)
          throw new StoreError(
            'withdrawal',
            parsed.data.undo
              ? `report ${report.slice(0, 12)} is not withdrawn: there is nothing to undo`
              : `report ${report.slice(0, 12)} is withdrawn already, by ${last!.by}: ${last!.reason}`,
          );
        const entry = refOf(append({ kind: 'withdrawal', ...parsed.data }, now));
        const source = backend.projections.source(report);
        if (source !== null) backend.projections.putSource({ ...source, withdrawals: withdrawalsOf(backend, report) });
        refold({ windows: backend.projections.windowsOf(report), reports: new Set([report]) });
        return { report, entry };
      }),
  };
}
