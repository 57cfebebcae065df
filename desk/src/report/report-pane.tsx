import { createEffect, createMemo, For, Match, Show, Switch } from 'solid-js';
import { placeKey } from '../../../src/record/difference.ts';
import type { BriefLine, Citation, Reading, Why } from '../api.ts';
import { LineMark } from '../brief/status-mark.tsx';
import type { Desk } from '../desk.ts';
import { cut, type Piece } from '../footage/pieces.ts';
import { LineFootage } from '../footage/sheet.tsx';
import { Judge } from '../judge/judge-form.tsx';
import { JudgementRow } from '../judge/judgement-row.tsx';
import { asShown, safeLink, showTime } from '../ui/format.ts';

/** The report with the words that carry the selected line lit up, and the chain behind the line. */
export function ReportPane(props: { desk: Desk }) {
  const { desk } = props;
  return (
    <Switch
      fallback={
        <div class="notice">
          <p>Choose a line, a pin or a bar: the words that carry it light up here.</p>
          <p class="dim">j and k move through the brief. Drop or paste a report to see it read.</p>
        </div>
      }
    >
      <Match when={desk.dropped()}>
        {(dropped) => <For each={dropped().readings}>{(reading) => <DroppedReading reading={reading} />}</For>}
      </Match>
      <Match when={desk.selected()}>
        {(line) => (
          <>
            <h2 class="claim">{asShown(line())}</h2>
            <p class="why-line">
              <LineMark line={line()} /> {line().reason}
              {line().sure ? '' : '. Nothing acts on it until somebody accepts it as read rightly.'}
            </p>
            <Counts line={line()} />
            <Acts desk={desk} line={line()} />
            <Citations desk={desk} told={line().told} />
            <LineFootage desk={desk} reports={line().told.map(({ report }) => report)} />
            <Switch>
              <Match when={desk.reading.error !== undefined}>
                <p class="notice" role="alert">
                  {String((desk.reading.error as Error).message)}
                </p>
              </Match>
              <Match when={desk.reading.latest}>
                {(reading) => <ReportText reading={reading()} lit={desk.shownCitation()} desk={desk} />}
              </Match>
            </Switch>
            <Show when={desk.why.error === undefined && desk.why.latest}>
              {(why) => <Chain why={why()} desk={desk} />}
            </Show>
          </>
        )}
      </Match>
      <Match when={desk.view().line !== null && !desk.brief.loading}>
        <p class="notice">
          No line <code>{desk.view().line}</code> at this moment of knowledge.
        </p>
      </Match>
    </Switch>
  );
}

/** How many, as low and high where reports differ. */
function Counts(props: { line: BriefLine }) {
  const count = () => props.line.quantity;
  const range = (): string => {
    const { low, best, high } = count()!;
    if (low === high || high === null) return `${low === null || low === best ? '' : 'at least '}${best ?? low}`;
    return `${low ?? '?'} to ${high}`;
  };
  return (
    <Show when={count() !== null && (count()!.best ?? count()!.low) !== null}>
      <p class="dim counts">
        {range()} {count()!.of}
      </p>
    </Show>
  );
}

/** Watch the line or its place; judge it. */
function Acts(props: { desk: Desk; line: BriefLine }) {
  const { desk } = props;
  const judging = () => desk.judging() && desk.replay.state() === null;
  const place = () => (props.line.place === null ? null : placeKey(props.line));
  return (
    <>
      <div class="acts">
        <button
          type="button"
          aria-pressed={desk.watch.pinned(props.line.id)}
          title="Watch this line (p)"
          onClick={() => desk.watch.toggleLine(props.line)}
        >
          {desk.watch.pinned(props.line.id) ? 'Watching' : 'Watch'}
        </button>
        <Show when={place()}>
          {(key) => (
            <button
              type="button"
              aria-pressed={desk.watch.pinned(key())}
              title="Watch this place (P)"
              onClick={() => desk.watch.togglePlace(props.line, desk.brief.latest!)}
            >
              {desk.watch.pinned(key()) ? `Watching ${props.line.place!.name}` : `Watch ${props.line.place!.name}`}
            </button>
          )}
        </Show>
        <Show when={desk.replay.state() === null && props.line.kind !== 'gap'}>
          <button
            type="button"
            aria-expanded={desk.judging()}
            title="Judge this line (e)"
            onClick={() => desk.setJudging(!desk.judging())}
          >
            Judge…
          </button>
        </Show>
      </div>
      <Show when={judging()}>
        <Judge desk={desk} line={props.line} />
      </Show>
    </>
  );
}

function Citations(props: { desk: Desk; told: Citation[] }) {
  return (
    <ol class="citations">
      <For each={props.told}>
        {(told, index) => (
          <li>
            <button
              type="button"
              aria-pressed={props.desk.citation() === index()}
              onClick={() => props.desk.setCitation(index())}
            >
              <span>{told.publisher ?? 'publisher unknown'}</span>
              <span class="dim">
                {showTime(told.published, props.desk.zone())}
                {told.speakers.length > 0 ? ` · citing ${told.speakers.at(-1)}` : ''}
                {told.certainty === 'asserted' ? '' : ` · ${told.certainty}`}
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}

function ReportText(props: { reading: Reading; lit: Citation | null; desk: Desk }) {
  let body: HTMLDivElement | undefined;
  const report = () => props.reading.report;
  const pieces = createMemo(() => cut(props.reading, props.lit));
  createEffect(() => {
    pieces();
    queueMicrotask(() => body?.querySelector('mark.lit')?.scrollIntoView({ block: 'nearest' }));
  });
  const link = () => safeLink(report().url);
  return (
    <article class="text">
      <p class="source">
        <strong>{report().publisher ?? 'Publisher unknown'}</strong> · {showTime(report().published, props.desk.zone())}
        <Show when={link()}>
          {(href) => (
            <>
              {' · '}
              <a href={href()} rel="noreferrer noopener" target="_blank">
                source
              </a>
            </>
          )}
        </Show>
      </p>
      <div class="body" ref={body}>
        <For each={pieces()}>{(piece) => <PieceOfText piece={piece} />}</For>
      </div>
    </article>
  );
}

function PieceOfText(props: { piece: Piece }) {
  const { text, lit, part, gap } = props.piece;
  const kind = part === 'body' ? '' : `part-${part}`;
  const shown = lit ? <mark class="lit">{text}</mark> : text;
  return (
    <>
      <span class={kind}>{shown}</span>
      <Show when={gap}>
        {(reason) => (
          <span class="gap" title={reason()}>
            [words lost]
          </span>
        )}
      </Show>
    </>
  );
}

function Chain(props: { why: Why; desk: Desk }) {
  return (
    <details class="chain" open>
      <summary>Why this line</summary>
      <dl>
        <dt>Rule</dt>
        <dd>
          <code>{props.why.rule}</code> {props.why.rule_text}
        </dd>
        <dt>Origins</dt>
        <dd>
          <ul>
            <For each={props.why.origins}>
              {(origin) => (
                <li>
                  {origin.root}: {origin.reason}
                </li>
              )}
            </For>
          </ul>
        </dd>
        <dt>Steps</dt>
        <dd>
          <ul>
            <For each={props.why.steps}>{(step) => <li>{`${step.stage}: ${step.reason}`}</li>}</For>
          </ul>
        </dd>
        <Show when={props.why.judgements.length > 0}>
          <dt>Judged</dt>
          <dd>
            <ul>
              <For each={props.why.judgements}>
                {(judgement) => <JudgementRow desk={props.desk} judgement={judgement} />}
              </For>
            </ul>
          </dd>
        </Show>
        <dt>Log</dt>
        <dd>
          <ul class="log">
            <For each={props.why.told}>
              {(told) => (
                <li>
                  <code>{told.observation}</code> {told.rule}
                  {told.report_entry === null
                    ? ''
                    : `, entry ${told.report_entry.seq} ${told.report_entry.hash.slice(0, 12)}`}
                </li>
              )}
            </For>
          </ul>
        </dd>
      </dl>
    </details>
  );
}

function DroppedReading(props: { reading: Reading }) {
  const pieces = createMemo(() => cut(props.reading, null, true));
  return (
    <article class="text">
      <p class="source">
        <strong>{props.reading.report.title ?? 'Untitled report'}</strong> · {props.reading.observations.length}{' '}
        {props.reading.observations.length === 1 ? 'observation' : 'observations'}, not stored
      </p>
      <div class="body">
        <For each={pieces()}>{(piece) => <PieceOfText piece={piece} />}</For>
      </div>
      <ul class="found">
        <For each={props.reading.observations.filter((found) => found.kind !== 'event' || found.what !== 'other')}>
          {(found) => (
            <li>
              <strong>
                {found.kind === 'event' || found.kind === 'state'
                  ? found.what
                  : found.kind === 'statement'
                    ? found.act
                    : found.medium}
              </strong>{' '}
              <q>{props.reading.report.text.slice(found.span.start, found.span.end)}</q>{' '}
              <span class="dim">
                {found.certainty}
                {found.background ? ', background' : ''}
              </span>
            </li>
          )}
        </For>
      </ul>
    </article>
  );
}
