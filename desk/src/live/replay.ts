import { createSignal, onCleanup } from 'solid-js';
import { api, type ReplayState } from '../api.ts';

/** How often a desk asks where the replay stands, in ms. */
const ASK_MS = 1000;

/** The server's replay, where it runs one: the state, and what steers it. Null on a live server. */
export function createReplay() {
  const [state, setState] = createSignal<ReplayState | null>(null);
  const take = (now: ReplayState | null): void => void setState(now);
  const ask = (): Promise<void> => api.replay().then(take, () => {});
  let timer: ReturnType<typeof setInterval> | undefined;
  void ask().then(() => {
    if (state() !== null) timer = setInterval(ask, ASK_MS);
  });
  onCleanup(() => clearInterval(timer));
  return {
    state,
    steer: (order: Parameters<typeof api.steer>[0]): void => void api.steer(order).then(take, () => {}),
  };
}
