/** The lower median by bisection (Torben Mogensen): reads the values only, with no copy and no order. */
export function torben(values: Float32Array): number {
  const enough = Math.floor((values.length + 1) / 2);
  let low = values[0]!;
  let high = low;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  for (;;) {
    const guess = Math.fround((low + high) / 2);
    let less = 0;
    let greater = 0;
    let below = low;
    let above = high;
    for (const value of values) {
      if (value < guess) {
        less++;
        if (value > below) below = value;
      } else if (value > guess) {
        greater++;
        if (value < above) above = value;
      }
    }
    if (less <= enough && greater <= enough) {
      if (less >= enough) return below;
      return values.length - greater >= enough ? guess : above;
    }
    if (less > greater) high = below;
    else low = above;
  }
}
