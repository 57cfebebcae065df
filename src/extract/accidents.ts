import type { Document, Sentence } from '../language/document.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import type { Report } from '../record/report.ts';
import { argumentsOf } from './arguments/arguments.ts';
import { isVerbal } from './arguments/clause.ts';

/*
 * People die by accident and by nature, too: "a bus plunged into a ravine, killing 25", "killed in an earthquake", "a blast at a fireworks
 * factory killed six". The record keeps that they died; nobody attacked them, so the event bears no code of force.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What kills without anybody meaning it: vehicles, forces of nature, illness, things that break (lemmas). */
const blameless = words(
  'bus coach minibus train tram locomotive ferry boat ship trawler canoe dinghy car van lorry truck taxi motorcycle motorbike scooter tractor trailer plane airliner helicopter aircraft glider balloon cablecar lift crane scaffolding accident crash collision derailment shipwreck pile-up mishap stampede crush collapse landslide mudslide rockslide avalanche flood flooding flashflood rain downpour storm thunderstorm snowstorm hurricane typhoon cyclone tornado gale wind wave tsunami earthquake quake tremor aftershock eruption volcano lightning heat heatwave cold spell freeze frost snow ice slab boulder rock serac iceberg drought wildfire bushfire blaze inferno disease outbreak epidemic pandemic virus cholera ebola measles malaria flu influenza covid coronavirus infection poisoning leak malfunction failure bridge roof wall building dam mine tunnel tree crocodile shark bear elephant tiger lion snake bee dog',
);
/** Verbs of accidents, where nobody does it to anybody (lemmas). */
const mishaps = words(
  'plunge crash derail capsize overturn sink collide veer skid swerve collapse overflow erupt topple plummet careen smash slam plough plow ram burst ditch stall nosedive cave',
);
/** Subjects by which those verbs are still an accident: no attacker drives. */
const hostile =
  /\b(?:bomb(?:er|ing|s)?|suicide|attack(?:er|ed|s)?|militants?|gunm[ae]n|rebels?|terroris[tm]\w*|insurgents?|missiles?|rockets?|shell(?:s|ed|ing)?|air ?strikes?|drones?|mortars?|explosives|grenades?|landmines?|shot down|sabotage|hijack\w*|deliberately|on purpose|intentional\w*|rampage|murder\w*|detonat\w*|IED|car bomb)\b/i;
const cause =
  /\b(?:gas (?:leak|cylinder|canister|main|pipe|explosion|bottle)|boiler|fireworks?|firecrackers?|short[- ]circuit|electrical fault|faulty|engine failure|mechanical (?:fault|failure)|brake failure|lost control|wet (?:road|bend)|black ice|fog|overcrowd\w*|overload\w*|mistaken|by accident|accident(?:al|ally)?|grain (?:silo|elevator)|ammonium nitrate|refinery|chemical plant|coal dust|methane|pit)\b/i;

/** Were people killed or hurt by accident, as far as the words of the sentence and the cause that the report names tell? */
export function isAccident(document: Document, sentence: Sentence, token: number): boolean {
  const { text } = document.report;
  if (hostile.test(text.slice(sentence.start, sentence.end))) return false;
  const { tokens } = sentence;
  const { subject, passive } = argumentsOf(sentence, token);
  // "Two bystanders were hurt", in a report of an accident.
  if ((passive || subject < 0 || /^(?:blow|explode|burst)$/.test(tokens[token].lemma)) && isHarmless(document))
    return true;
  for (const at of causesOf(sentence, token)) {
    const lemma = tokens[at].lemma.toLowerCase();
    if (mishaps.has(lemma) && isVerbal(tokens[at])) return true;
    if (blameless.has(lemma) && !isAimed(sentence, token, at)) return true;
    if (/^(?:explosion|blast|fire|explode|blow|burn|burst|ignite|catch)$/.test(lemma) && isHarmless(document))
      return true;
  }
  return false;
}

/** Whoever or whatever is said to do it, be its scene or its occasion: subject, "in …", "by …", and the clause it hangs on. */
function causesOf(sentence: Sentence, token: number): number[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: number[] = [];
  let at = token;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { subject, passive } = argumentsOf(sentence, at);
    if (at !== token) found.push(at);
    if (subject >= 0 && !(passive && at === token)) found.push(subject);
    for (const child of children[at]) {
      const name = relation(tokens[child].deprel);
      if (
        (name === 'obl' || name === 'nmod') &&
        /^(?:in|by|from|of|during|after|when|amid|due|because)$/.test(caseOf(sentence, child) ?? '')
      )
        found.push(child);
      if (name === 'advcl' && children[child].some((other) => /^(?:when|as|after)$/i.test(tokens[other].form))) {
        found.push(child);
        const { subject: other } = argumentsOf(sentence, child);
        if (other >= 0) found.push(other);
      }
    }
    const { deprel, head } = tokens[at];
    if (!/^(?:advcl|conj|acl|parataxis)$/.test(relation(deprel))) break;
    at = head;
  }
  return found;
}

/** "Killed by a car that soldiers drove at the crowd", "a ship fired at", "the car of a minister was attacked": somebody is behind it. */
function isAimed(sentence: Sentence, token: number, thing: number): boolean {
  const { tokens } = sentence;
  return (
    treeOf(sentence).children[thing].some((child) =>
      /^(?:military|police|army|naval|war|enemy)$/i.test(tokens[child].form),
    ) || /^(?:fire|open|shoot|drive|bomb|shell|attack|target)$/.test(tokens[token].lemma)
  );
}

/** Does the report name a cause without a culprit, and nothing hostile at all? */
function isHarmless(document: Document): boolean {
  const have = harmless.get(document.report);
  if (have !== undefined) return have;
  const { text } = document.report;
  const made = cause.test(text) && !hostile.test(text);
  harmless.set(document.report, made);
  return made;
}
const harmless = new WeakMap<Report, boolean>();
