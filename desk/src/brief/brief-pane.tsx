import { createEffect, createSignal, For, Match, Show, Switch } from 'solid-js';
import { briefSections, shownOf } from '../../../src/record/sections.ts';
import type { Brief, BriefLine } from '../api.ts';
import { type Desk, narrow, permalink } from '../desk.ts';
import { asQuote, asShown, asText, originWords, showShort, showTime, voiceOf } from '../ui/format.ts';
import { LineMark } from './status-mark.tsx';

/** Sections that are folded until a reader asks for them. */
const folded = new Set(['statements', 'background']);

/** How many lines a section shows before it offers the rest. */
const atFirst = 12;

export function BriefPane(props: { desk: Desk }) {
  const { desk } = props;
  return (
    <section class="pane brief" aria-label="Brief">
      <Switch>
        <Match when={desk.brief.error !== undefined}>
          <div class="notice" role="alert">
            <p>{String((desk.brief.error as Error).message)}</p>
            <button type="button" onClick={() => desk.refresh()}>
              Try again
            </button>
          </div>
        </Match>
        <Match when={desk.brief.latest === undefined}>
          <p class="notice" aria-busy="true">
            Reading the situation…
          </p>
        </Match>
        <Match when={desk.brief.latest!.reports === 0}>
          <div class="notice">
            <p>
              <strong>No reports{desk.view().known === null ? ' yet' : ' were known by then'}.</strong>
            </p>
            <p>
              Drop a page, a feed, a table or plain text anywhere on this page, paste it, or add it with{' '}
              <code>sitrep add FILE</code>.
            </p>
          </div>
        </Match>
        <Match when={desk.brief.latest}>{(brief) => <BriefBody brief={brief()} desk={desk} />}</Match>
      </Switch>
    </section>
  );
}

function BriefBody(props: { brief: Brief; desk: Desk }) {
  return (
    <>
      <p class="summary">
        {props.brief.reports} reports from {props.brief.publishers} publishers, last{' '}
        {showTime(props.brief.last, props.desk.zone())}
        <span class="print-only">
          , as known {showTime(props.desk.view().known ?? new Date().toISOString(), props.desk.zone())}
        </span>
      </p>
      <For each={briefSections}>
        {(section) => (
          <Show when={props.brief[section.key].length > 0}>
            <Section
              title={section.title}
              lines={props.brief[section.key]}
              inAll={props.brief.counts[section.key]}
              folded={folded.has(section.key)}
              desk={props.desk}
            />
          </Show>
        )}
      </For>
    </>
  );
}

function Section(props: { title: string; lines: BriefLine[]; inAll: number; folded: boolean; desk: Desk }) {
  const holdsSelected = () => props.lines.findIndex((line) => line.id === props.desk.view().line);
  const [open, setOpen] = createSignal(!props.folded || holdsSelected() >= 0);
  const [all, setAll] = createSignal(false);
  const shown = () =>
    all() || props.desk.printing() || holdsSelected() >= atFirst ? props.lines : props.lines.slice(0, atFirst);
  createEffect(() => {
    if (holdsSelected() >= 0) setOpen(true);
  });
  return (
    <section class="section">
      <h2>
        <button type="button" class="fold" aria-expanded={open()} onClick={() => setOpen(!open())}>
          {props.title} <span class="count">{shownOf(props.lines.length, props.inAll)}</span>
        </button>
      </h2>
      <Show when={open() || props.desk.printing()}>
        <ul class="lines">
          <For each={shown()}>{(line) => <Line line={line} desk={props.desk} />}</For>
        </ul>
        <Show when={shown().length < props.lines.length}>
          <button type="button" class="more" onClick={() => setAll(true)}>
            {props.lines.length - shown().length} more
          </button>
        </Show>
      </Show>
    </section>
  );
}

function Line(props: { line: BriefLine; desk: Desk }) {
  const [copied, setCopied] = createSignal<'Copy' | 'Copied' | 'Not copied'>('Copy');
  let item: HTMLLIElement | undefined;
  const selected = () => props.desk.view().line === props.line.id;
  const address = () => permalink({ ...props.desk.view(), line: props.line.id, footage: null });
  const told = () => props.line.told[0];
  createEffect(() => {
    if (selected()) item?.scrollIntoView({ block: 'nearest' });
  });
  const copy = async (): Promise<void> => {
    const text = asText(props.line, new URL(address(), location.href).href);
    // Only a secure page (loopback, https) has a clipboard.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'Copied' : 'Not copied');
    setTimeout(() => setCopied('Copy'), 1500);
  };
  const choose = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    props.desk.select(props.line.id);
    if (narrow()) props.desk.setPane('report');
  };
  return (
    <li ref={item} class="line" classList={{ selected: selected() }}>
      <a href={address()} onClick={choose} aria-current={selected() ? 'true' : undefined}>
        <LineMark line={props.line} />
        <span class="text">
          {asShown(props.line)}
          <Show when={props.desk.fresh().get(props.line.id)}>
            {(mark) => <span class={`fresh fresh-${mark()}`}>{mark()}</span>}
          </Show>
        </span>
        <span class="source">
          {told()?.publisher ?? 'publisher unknown'} ·{' '}
          {showShort(props.line, props.desk.brief.latest?.last?.slice(0, 4) ?? '')} · {originWords(props.line.origins)}
        </span>
        <Show when={voiceOf(props.line)}>{(voice) => <span class="voice">{voice()}</span>}</Show>
        <Show when={told()}>{(first) => <span class="print-only">{asQuote(first(), props.desk.zone())}</span>}</Show>
      </a>
      <button
        type="button"
        class="copy"
        onClick={copy}
        title="Copy with outlet, time, quote and origins"
        aria-live="polite"
      >
        {copied()}
      </button>
    </li>
  );
}
