import { keyName } from '../../footage/steps.ts';
import { exitCodes } from '../failure.ts';
import { terminal } from '../print/terminal.ts';
import { mustExist, openForReading, openForWriting, withStore } from '../situation-file.ts';

/** `sitrep verify`: checks the hash chain; prints the head, or names the first broken entry. */
export function verify(options: { situation: string; json?: boolean }): number {
  return withStore(openForReading(options.situation), (store) => {
    const checked = store.verify();
    const out = terminal();
    if (options.json) out.line(JSON.stringify(checked));
    else if (checked.broken !== null) out.line(`broken at entry ${checked.broken.seq}: ${checked.broken.reason}`);
    else
      out.line(
        `ok, ${checked.entries} entries${checked.erased > 0 ? `, ${checked.erased} erased, each under a signed tombstone (key ${checked.keys.map(keyName).join(', ')})` : ''}, head ${checked.head}`,
      );
    if (!store.isErasing()) return checked.ok ? exitCodes.ok : exitCodes.broken;
    terminal(process.stderr).line(
      `sitrep: an erasure is not at its end, so that some of what was erased may still stand in ${options.situation} or beside it: run sitrep rebuild --situation ${options.situation}`,
    );
    return checked.ok ? exitCodes.fault : exitCodes.broken;
  });
}

/** `sitrep rebuild`: makes every projection again from the log; the same log gives the same digest. */
export function rebuild(options: { situation: string }): number {
  // Opened for writing alone: that is what brings a file of an older version up to date.
  mustExist(options.situation);
  return withStore(openForWriting(options.situation), (store) => {
    const before = store.digest();
    const tty = process.stderr.isTTY;
    const after = store.rebuild((done, of) => tty && process.stderr.write(`\r\u001b[K${done} of ${of} log entries`));
    if (tty) process.stderr.write('\r\u001b[K');
    terminal().line(`digest ${after}${after === before ? ', as before' : `, was ${before}`}`);
    return exitCodes.ok;
  });
}
