import type { FeedEvent } from '../record/wire/feed.ts';
import type { Feed } from './feed.ts';

/** Comment lines keep proxies and laptops from closing a quiet stream, in ms. */
const BEAT_MS = 15_000;
/** What may wait for a slow reader, in bytes: then it is let go, and goes on from its last event when it comes back. */
const MOST_WAITING = 16 * 1024 * 1024;
/** What a browser waits before it comes back, in ms. */
const RETRY_MS = 2000;

const encoder = new TextEncoder();
/** An event is written out once for all readers. */
const frames = new WeakMap<FeedEvent, Uint8Array>();
function frame(event: FeedEvent): Uint8Array {
  const have = frames.get(event);
  if (have !== undefined) return have;
  const made = encoder.encode(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`);
  frames.set(event, made);
  return made;
}

/** The feed as server-sent events (HTML standard, section 9.2), from after the event `after` on, until the reader or the feed ends it. */
export function streamOf(
  feed: Feed,
  after: string | null,
  open: Set<() => void>,
  beatMs = BEAT_MS,
): ReadableStream<Uint8Array> {
  let end = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (bytes: Uint8Array): void => {
          controller.enqueue(bytes);
          if ((controller.desiredSize ?? 0) <= 0) close();
        };
        let leave = (): void => {};
        const beat = setInterval(() => write(encoder.encode(': beat\n\n')), beatMs).unref();
        end = (): void => {
          clearInterval(beat);
          leave();
          open.delete(close);
        };
        const close = (): void => {
          end();
          try {
            controller.close();
          } catch {
            // The reader went first.
          }
        };
        open.add(close);
        write(encoder.encode(`retry: ${RETRY_MS}\n\n`));
        leave = feed.listen(after, (event) => write(frame(event)));
        // Let go while it was told what it had missed.
        if (!open.has(close)) leave();
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_WAITING, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}
