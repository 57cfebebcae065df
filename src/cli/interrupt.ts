/** What `orNext` gives where Ctrl-C came first. */
export const stopped = Symbol('stopped');

/** The first Ctrl-C asks to stop after the report that is being read; the second ends the program at once. */
export function onInterrupt() {
  let asked = false;
  let wake = (): void => {};
  const ask = (): void => {
    asked = true;
    wake();
  };
  process.once('SIGINT', ask);
  return {
    /** What comes next, or `stopped`. Not a race with one long promise: that would keep everything it was ever raced with. */
    orNext<T, R>(from: AsyncIterator<T, R>): Promise<IteratorResult<T, R> | typeof stopped> {
      return new Promise((done, failed) => {
        wake = () => done(stopped);
        if (asked) wake();
        else from.next().then(done, failed);
      });
    },
    end: () => void process.off('SIGINT', ask),
  };
}
