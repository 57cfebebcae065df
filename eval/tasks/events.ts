import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps } from '../../src/record/span.ts';
import { type CodedSentence, petrarchSentences, ploverSentences } from '../events/gold.ts';
import { ecbDocuments, type MarkedText, matchMentions, meantimeDocuments, readTarXz } from '../events/mentions.ts';
import { addSoft, eventsOf, f1, none, ploverOf, scoreCoded, softF1 } from '../events/score.ts';
import { answers, wikiDocuments } from '../events/wikievents.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import { published } from '../peers/installed.ts';
import type { EvalContext, EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Topics of ECB+ kept for development. */
const devTopics = [2, 5, 12, 18, 21, 23, 34, 35];

export const task: EvalTask = {
  name: 'events',
  describe:
    'who did what to whom: PLOVER gold records (JSON), PETRARCH tests (XML), WikiEvents (JSON lines), ECB+ or MEANTIME (.tar.xz)',
  async run(context): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const at = (path: string): Buffer | null => (existsSync(path) ? readGold(path) : null);
    const add = (
      set: string,
      bytes: Buffer | null,
      score: (text: string) => { rows: EvalRow[]; errors: Miss[] },
    ): void => {
      if (bytes === null) return;
      const { rows, errors } = score(bytes.toString('utf8'));
      result.rows.push(...rows);
      result.errors.push(...errors);
      result.fingerprints[set] = fingerprint(bytes);
    };
    const addMarked = (set: string, path: string, documentsOf: (files: Map<string, string>) => MarkedText[]): void => {
      const files = existsSync(path) ? readTarXz(path) : null;
      if (files === null) return;
      const { rows, errors } = marked(set, needed(documentsOf(files), 'annotated documents'), context);
      result.rows.push(...rows);
      result.errors.push(...errors);
      result.fingerprints[set] = fingerprint(readFileSync(path));
    };
    if (context.file?.endsWith('.tar.xz')) {
      addMarked('mentions', context.file, (files) =>
        [...files.keys()].some((path) => path.includes('intra-doc_annotation/'))
          ? meantimeDocuments(files)
          : ecbDocuments(files),
      );
      return result;
    }
    if (context.file !== null) {
      const bytes = readGold(context.file);
      const first = bytes.toString('utf8').trimStart()[0];
      if (first === '[') add('plover', bytes, (json) => coded('plover', ploverSentences(json), context));
      else if (first === '<') add('petrarch', bytes, (xml) => coded('petrarch', petrarchSentences(xml), context));
      else add('wikievents', bytes, (lines) => wiki('wikievents', lines, context));
      return result;
    }
    const folder = join(context.data, 'events');
    add('plover-half', at(join(folder, 'plover-gsr-half.json')), (json) =>
      coded('plover-half', ploverSentences(json), context),
    );
    add('petrarch2-unit', at(join(folder, 'petrarch2-unit-tests.xml')), (xml) =>
      coded('petrarch2-unit', petrarchSentences(xml), context),
    );
    add('wikievents-dev', at(join(folder, 'wikievents-dev.jsonl.gz')), (lines) =>
      wiki('wikievents-dev', lines, context),
    );
    const merging = join(context.data, 'merging');
    addMarked('ecb-dev', join(merging, 'ecbplus-topics-1-35.tar.xz'), (files) => ecbDocuments(files, devTopics));
    addMarked('meantime', join(merging, 'meantime-airbus-apple-gm.tar.xz'), meantimeDocuments);
    return result;
  },
};

function coded(
  set: string,
  sentences: readonly CodedSentence[],
  context: EvalContext,
): { rows: EvalRow[]; errors: Miss[] } {
  needed(sentences, 'coded sentences');
  const readings = context.read(sentences.map(({ id, text, published }) => ({ id, text, published })));
  const score = scoreCoded(
    sentences,
    readings.map(({ observations }) => observations),
  );
  const recall = score.goldTypes === 0 ? 0 : score.foundTypes / score.goldTypes;
  const precision = score.predictedTypes === 0 ? 0 : score.foundTypes / score.predictedTypes;
  const floor = 'dictionary floor (all 322)';
  const rows: EvalRow[] = [
    {
      task: 'events',
      set,
      metric: 'type recall',
      ours: recall,
      peers: set.startsWith('plover') ? [published(floor, 0.453)] : [],
    },
    {
      task: 'events',
      set,
      metric: 'type F1',
      ours: f1(precision, recall),
      floor: false,
      peers: set.startsWith('petrarch')
        ? [published("UniversalPetrarch, with the tests' own dictionaries", 0.811)]
        : [published(floor, 0.302)],
    },
  ];
  if (score.cueFound > 0) {
    rows.push(
      {
        task: 'events',
        set,
        metric: 'type right given the cue',
        ours: score.cueRight / score.cueFound,
        peers: [published(floor, 0.446)],
      },
      {
        task: 'events',
        set,
        metric: 'agent partial F1',
        ours: softF1(score.agent),
        peers: [published(floor, 0.611)],
      },
      {
        task: 'events',
        set,
        metric: 'patient partial F1',
        ours: softF1(score.patient),
        peers: [published(floor, 0.688)],
      },
    );
  }
  const shown = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
  const errors = score.misses.map(({ sentence, found, right, best }) => ({
    set,
    words: sentence.text,
    expected: `${sentence.types.join(' ')} | ${[...sentence.agents, ...sentence.both].map((span) => shown(sentence.text, span)).join(', ')} -> ${sentence.patients.map((span) => shown(sentence.text, span)).join(', ')}`,
    found: (right ? [best!] : found)
      .map(
        (event) =>
          `${ploverOf(event)} "${shown(sentence.text, event.cue)}" ${event.agent.map((span) => shown(sentence.text, span)).join(', ')} -> ${event.patient.map((span) => shown(sentence.text, span)).join(', ')}`,
      )
      .join('; '),
    rule: right ? 'roles' : 'type',
  }));
  return { rows, errors: errors.sort((a, b) => (a.rule < b.rule ? 1 : -1)) };
}

function marked(
  set: string,
  documents: readonly MarkedText[],
  context: EvalContext,
): { rows: EvalRow[]; errors: Miss[] } {
  const readings = context.read(documents.map(({ id, text }) => ({ id, text })));
  let gold = 0;
  let found = 0;
  let pairs = 0;
  const errors: Miss[] = [];
  documents.forEach((document, index) => {
    const seen = new Set<number>();
    const cues = readings[index]!.observations.flatMap((observation) =>
      observation.kind === 'event' || observation.kind === 'statement' ? (observation.cue ?? []) : [],
    )
      .filter(
        (cue) => document.lines.some((line) => overlaps(line, cue)) && !seen.has(cue.start) && seen.add(cue.start),
      )
      .sort((a, b) => a.start - b.start);
    const matched = matchMentions(document.mentions, cues);
    gold += document.mentions.length;
    found += cues.length;
    pairs += matched.pairs;
    for (const { start, end } of matched.missed) {
      errors.push({
        set,
        words: `${document.text.slice(Math.max(0, start - 50), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 40)}`,
        expected: document.text.slice(start, end),
        found: '',
      });
    }
  });
  const recall = gold === 0 ? 0 : pairs / gold;
  const rows = [
    { task: 'events', set, metric: 'event mentions found', ours: recall },
    { task: 'events', set, metric: 'event mentions precision', ours: found === 0 ? 0 : pairs / found, floor: false },
  ];
  return { rows, errors };
}

const agents =
  /^(?:Attacker|Killer|Jailer|Demonstrator|DamagerDestroyer|Injurer|Transporter|ExplosiveDevice|Communicator|Prosecutor|Investigator)$/;
const patients = /^(?:Target|Victim|Detainee|Defendant|PassengerArtifact|Artifact|Recipient)$/;

function wiki(set: string, lines: string, context: EvalContext): { rows: EvalRow[]; errors: Miss[] } {
  const documents = needed(wikiDocuments(lines), 'WikiEvents documents');
  const readings = context.read(documents.map(({ id, text }) => ({ id, text })));
  let gold = 0;
  let found = 0;
  let typed = 0;
  let right = 0;
  const agent = none();
  const patient = none();
  const place = none();
  const errors: Miss[] = [];
  documents.forEach(({ text, events }, index) => {
    const ours = eventsOf(readings[index]!.observations);
    for (const event of events) {
      gold++;
      const near = ours.filter(({ cue }) => overlaps(cue, event.trigger));
      const answer = answers.find(([type]) => event.type.startsWith(type))?.[1];
      const fits = near.find(({ what }) => answer?.test(what));
      if (near.length > 0) found++;
      if (answer !== undefined && near.length > 0) {
        typed++;
        if (fits !== undefined) right++;
      }
      if (near.length === 0 || (answer !== undefined && fits === undefined)) {
        errors.push({
          set,
          words: text.slice(Math.max(0, event.trigger.start - 60), event.trigger.end + 60).replaceAll('\n', ' '),
          expected: `${event.type} "${text.slice(event.trigger.start, event.trigger.end)}"`,
          found: near.map(({ what }) => what).join(', '),
        });
      }
      if (fits === undefined) continue;
      const of = (role: RegExp) => event.arguments.filter((argument) => role.test(argument.role));
      if (of(agents).length > 0) addSoft(agent, text, fits.agent, of(agents));
      if (of(patients).length > 0) addSoft(patient, text, fits.patient, of(patients));
      if (of(/^Place$/).length > 0) addSoft(place, text, fits.place, of(/^Place$/));
    }
  });
  const row = (metric: string, ours: number): EvalRow => ({ task: 'events', set, metric, ours });
  return {
    rows: [
      row('triggers found', gold === 0 ? 0 : found / gold),
      row('type right given the trigger', typed === 0 ? 0 : right / typed),
      row('agent partial F1', softF1(agent)),
      row('patient partial F1', softF1(patient)),
      row('place partial F1', softF1(place)),
    ],
    errors,
  };
}
