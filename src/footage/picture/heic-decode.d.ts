/** What we use of heic-decode, which brings no types of its own. */
declare module 'heic-decode' {
  interface HeicImage {
    width: number;
    height: number;
    /** Red, green, blue, opacity. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const decode: { all(input: { buffer: Uint8Array }): Promise<HeicImage[] & { dispose(): void }> };
  export default decode;
}
