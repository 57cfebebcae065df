import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnScene } from './drawn-scene.ts';

/** A camera that pans over two drawn streets, six seconds each; and five seconds of the second street, played at 1.25 times the speed. Needs ffmpeg. */
export async function drawnClips(folder: string): Promise<[whole: Buffer, excerpt: Buffer]> {
  const ffmpeg = (...words: string[]): void => {
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...words]);
  };
  const [first, second, whole, excerpt] = ['first.mp4', 'second.mp4', 'whole.mp4', 'excerpt.mp4'].map((name) =>
    join(folder, name),
  );
  for (const [seed, clip] of [
    [41, first],
    [42, second],
  ] as const) {
    const still = `${clip}.jpg`;
    writeFileSync(still, await drawnScene(seed, { width: 1200 }));
    const pan = "crop=700:500:x='(iw-700)*t/6':y=120,scale=480:342";
    ffmpeg('-loop', '1', '-i', still, '-t', '6', '-r', '12', '-vf', pan, '-pix_fmt', 'yuv420p', clip!);
  }
  ffmpeg('-i', first!, '-i', second!, '-filter_complex', '[0:v][1:v]concat=n=2:v=1', whole!);
  ffmpeg('-t', '5', '-i', second!, '-vf', 'setpts=PTS/1.25', '-r', '15', excerpt!);
  return [readFileSync(whole!), readFileSync(excerpt!)];
}
