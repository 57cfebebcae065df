import { createMemo, For, Show } from 'solid-js';
import type { Desk } from '../desk.ts';
import { safeLink, showTime } from '../ui/format.ts';
import type { Piece, Told } from './api.ts';
import { bytesWords, shapeWords } from './words.ts';

interface Fact {
  name: string;
  words: string;
  bad?: boolean;
}

const joined = (parts: (string | null)[], by = ' '): string => parts.filter((part) => part !== null).join(by);

function metadataFacts(metadata: Told['metadata']): Fact[] {
  if (metadata === null) return [{ name: 'file', words: 'The original is not on this machine.' }];
  const facts: Fact[] = [
    ...metadata.conflicts.map(({ words }) => ({ name: 'conflict', words, bad: true })),
    { name: 'camera', words: joined([metadata.make, metadata.model, metadata.lens]) },
    ...metadata.times.map(({ what, local, zone, source }) => ({
      name: what,
      words: `${local.replace('T', ' ')}${zone ?? ', no zone'} (${source})`,
    })),
    ...metadata.places.map(({ lat, lon, error, direction, source }) => ({
      name: 'position',
      words: `${lat.toFixed(5)}, ${lon.toFixed(5)}${error === null ? '' : ` ± ${error} m`}${
        direction === null ? '' : `, looking ${direction.degrees.toFixed(0)}° from ${direction.north ?? 'some'} north`
      } (${source})`,
    })),
    { name: 'named', words: metadata.placeNames.join(', ') },
    { name: 'author', words: metadata.author ?? '' },
    { name: 'title', words: metadata.title ?? '' },
    { name: 'caption', words: metadata.description ?? '' },
    { name: 'software', words: metadata.software.map(({ name }) => name).join(', ') },
    ...metadata.problems.map(({ reason }) => ({ name: 'problem', words: reason })),
  ].filter(({ words }) => words !== '');
  return facts.length > 0 ? facts : [{ name: 'metadata', words: 'none: the file says nothing of itself' }];
}

function credentialFacts(found: Told['credentials']): Fact[] {
  if (found === null) return [];
  const { state, words, signer, time, generator, generated, trust, failures } = found;
  return [
    { name: 'credentials', words: `${state}: ${words}`, bad: state === 'tampered' },
    ...failures.map((one) => ({ name: 'fails', words: `${one.words} (${one.code})`, bad: true })),
    { name: 'signed by', words: signer === null ? '' : joined([signer.name, signer.issuer], ', ') },
    {
      name: 'signed at',
      words:
        time === null
          ? ''
          : `${time.instant}, ${time.vouched ? `vouched for by ${time.by ?? 'an authority'}` : "by the signer's own clock"}`,
    },
    { name: 'trust', words: trust ?? '' },
    { name: 'made with', words: generator ?? '' },
    {
      name: 'generated',
      words: generated ? 'its credentials say that a trained model made it, wholly or in part' : '',
      bad: true,
    },
  ].filter(({ words: said }) => said !== '');
}

/** What the file says of itself, whether its credentials hold, what its timestamps prove: the file's own word, a line each. */
export function FileFacts(props: { told: Told }) {
  const facts = createMemo((): Fact[] => [
    ...metadataFacts(props.told.metadata),
    ...credentialFacts(props.told.credentials),
    ...props.told.timestamps.map(({ name, verdict, time, authority, far }) => ({
      name: 'timestamp',
      words: `${verdict}${joined([time, authority], ', ') === '' ? '' : ` (${joined([time, authority], ', ')})`}: ${far} (${name})`,
      bad: verdict === 'invalid',
    })),
  ]);
  return (
    <dl class="facts">
      <For each={facts()}>
        {({ name, words, bad }) => (
          <div classList={{ bad: bad === true }}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Where each copy of the file came from, and what was said of it. */
export function Origins(props: { desk: Desk; piece: Piece }) {
  const zone = () => props.desk.zone();
  return (
    <section class="card-part" aria-label="Where it came from">
      <h3>Where it came from</h3>
      <ul class="sightings">
        <For each={props.piece.sightings}>
          {({ footage, entry }) => (
            <li>
              <p>
                <strong>{footage.source ?? 'source not said'}</strong>
                {footage.published === null ? '' : `, published ${showTime(footage.published, zone())}`}
                <Show when={footage.claimed.place !== null || footage.claimed.time !== null}>
                  {' '}
                  · said to show{' '}
                  {joined(
                    [
                      footage.claimed.place,
                      footage.claimed.time === null ? null : showTime(footage.claimed.time, zone()),
                    ],
                    ', ',
                  )}
                </Show>
              </p>
              <p class="dim">
                came in {showTime(entry.known, zone())} as{' '}
                <Show when={safeLink(footage.from.url)} fallback={footage.from.input}>
                  {(href) => (
                    <a href={href()} rel="noreferrer noopener" target="_blank">
                      {footage.from.input}
                    </a>
                  )}
                </Show>{' '}
                · log entry {entry.seq}
              </p>
            </li>
          )}
        </For>
      </ul>
      <For each={props.piece.sightings[0].footage.problems}>{(words) => <p class="failure">{words}</p>}</For>
      <p class="dim digest">
        {shapeWords(props.piece.sightings[0].footage)}, {bytesWords(props.piece.sightings[0].footage.bytes)} · SHA-256{' '}
        <code>{props.piece.sha256}</code>
      </p>
    </section>
  );
}
