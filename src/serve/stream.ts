import type { Feed, FeedEvent } from './feed.ts';

/** Comment lines keep proxies and laptops from closing a quiet stream, in ms. */
const BEAT_MS = 15_000;
/** What may wait for a slow reader, in bytes: then it is let go, and goes on from its last event when it comes back. */
const MOST_WAITING = 16 * 1024 * 1024;
/** What a browser waits before it comes back, in ms. */
const RETRY_MS = 2000;

const frame = ({ id, type, data }: FeedEvent): string => `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;

/** The feed as server-sent events (HTML standard, section 9.2), from after the event `after` on, until the reader or the feed ends it. */
export function streamOf(
  feed: Feed,
  after: string | null,
  open: Set<() => void>,
  beatMs = BEAT_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string): void => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) close();
        };
        let leave = (): void => {};
        const beat = setInterval(() => write(': beat\n\n'), beatMs).unref();
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
        write(`retry: ${RETRY_MS}\n\n`);
        leave = feed.listen(after, (event) => write(frame(event)));
        // Let go while it was told what it had missed.
        if (!open.has(close)) leave();
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_WAITING, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}
