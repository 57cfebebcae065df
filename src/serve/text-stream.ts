/** Text in pieces as a body: each piece is made when the reader asks for it, and nothing more once it has gone. */
export function textStream(pieces: IterableIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void pieces.return?.(),
  });
}
