import { shortReportId } from '../../record/ids.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { ReadMetadata } from '../metadata/metadata.ts';
import { keyName, signatureHolds } from '../steps.ts';
import type { EvidencePackage, PackageItem } from './package.ts';

/** Text from files and people as HTML shows it: nothing in it can become markup. Control characters become U+FFFD. */
export const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Markup: only `html` makes it, so that a plain string cannot get in unescaped. */
interface Html {
  html: string;
}

type Part = string | number | null | Html | readonly Html[];

function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  const shown = (value: Part): string => {
    if (value === null) return '<span class="none">unknown</span>';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return escaped(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  };
  return { html: String.raw({ raw: parts }, ...values.map(shown)) };
}

/**
 * The readable report of a package: one HTML page that loads nothing, holds no script and prints well. Everything that comes from files,
 * reports and people is escaped.
 */
export function reportOf(contents: EvidencePackage): string {
  const last = contents.chain.at(-1) ?? null;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evidence: ${contents.items.map(({ id }) => id).join(', ')}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>Evidence package</h1>
<p>Made ${contents.made} by ${contents.engine}. ${contents.items.length} ${contents.items.length === 1 ? 'piece' : 'pieces'} of footage.</p>
</header>
${contents.items.map(itemOf)}
<section>
<h2>Log</h2>
<p>Each entry carries the hash of the one before. ${contents.chain.length} entries, from the first about this footage to the end of the log${last === null ? '' : html`, whose hash is <code>${last.hash}</code> (entry ${last.seq}, recorded ${last.recorded})`}.</p>
<table>
<thead><tr><th>entry</th><th>recorded</th><th>what</th><th>hash</th></tr></thead>
<tbody>${contents.entries.map(({ seq, recorded, hash, payload }) => html`<tr><td>${seq}</td><td>${recorded}</td><td>${payload === null ? 'erased' : payload.kind}</td><td><code>${hash}</code></td></tr>`)}</tbody>
</table>
</section>
<section>
<h2>How to check this package</h2>
<p>In its folder: <code>sha256sum -c manifest-sha256.txt</code>. README.txt beside this page tells how to follow the chain of the log and check signatures.</p>
</section>
</body>
</html>
`;
  return page.html;
}

function itemOf(item: PackageItem): Html {
  const first = item.sightings[0]?.footage;
  const size = first === undefined || first.width === null ? null : `${first.width} × ${first.height} pixels`;
  return html`<section>
<h2>${item.id}${item.verdict === null ? '' : html` <span class="verdict">${item.verdict}</span>`}</h2>
${facts([
  ['SHA-256', html`<code>${item.sha256}</code>`],
  ['Type', first === undefined ? null : `${first.type}, ${first.bytes.toLocaleString('en')} bytes`],
  ['Size', size],
  ['Length', first?.duration === null || first?.duration === undefined ? null : `${first.duration.toFixed(2)} s`],
  ['Original', item.original === null ? 'not in this package' : 'in data/originals'],
])}
${previewsOf(item)}
<h3>Where it came from</h3>
<table>
<thead><tr><th>recorded</th><th>source</th><th>address or file</th><th>published</th><th>claimed to show</th></tr></thead>
<tbody>${item.sightings.map(
    ({ footage, entry }) =>
      html`<tr><td>${entry.recorded}</td><td>${footage.source}</td><td class="long">${footage.from.url ?? footage.from.input}</td><td>${footage.published}</td><td>${[footage.claimed.place, footage.claimed.time].filter((one) => one !== null).join(', ') || null}</td></tr>`,
  )}</tbody>
</table>
${copiesOf(item)}
${metadataOf(item.metadata)}
${credentialsOf(item.credentials)}
${proofsOf(item)}
<h3>Verification steps</h3>
${item.steps.length === 0 ? html`<p class="none">None on record.</p>` : item.steps.map(stepOf)}
${
  item.reports.length === 0
    ? ''
    : html`<h3>Reports that lean on it</h3><ul>${item.reports.map(({ publisher, title, url, published, id }) => html`<li>${publisher ?? 'publisher unknown'}, ${published ?? 'undated'}: ${title ?? 'untitled'} <span class="dim long">${url ?? ''} ${shortReportId(id)}</span></li>`)}</ul>`
}
</section>`;
}

function facts(rows: [string, Part][]): Html {
  const told = rows.filter(([, value]) => value !== null);
  return told.length === 0
    ? html``
    : html`<dl>${told.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function previewsOf({ previews }: PackageItem): Html {
  if (previews.length === 0) return html``;
  return html`<details><summary>${previews.length === 1 ? 'The picture' : `${previews.length} frames`} (may be graphic)</summary>${previews.map((jpeg) => html`<img alt="" src="data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}">`)}</details>`;
}

function copiesOf({ copies, contradiction }: PackageItem): Html {
  return html`${contradiction === null ? '' : html`<p class="warn">It contradicts its claim: ${contradiction}.</p>`}${
    copies.length === 0 ? '' : html`<h3>Copies on record</h3><ul>${copies.map((words) => html`<li>${words}</li>`)}</ul>`
  }`;
}

function metadataOf(found: ReadMetadata | null): Html {
  if (found === null) return html`<h3>What the file says of itself</h3><p class="none">Not read.</p>`;
  return html`<h3>What the file says of itself</h3>
${found.fields.length === 0 && found.times.length === 0 ? html`<p class="none">Nothing.</p>` : html`<p class="dim">Anybody can write these fields.</p>`}
${facts([
  ['Camera', [found.make, found.model, found.lens].filter((one) => one !== null).join(' ') || null],
  ['Written by', found.software.map(({ name }) => name).join('; ') || null],
  ['Author', found.author],
  ['Title', found.title],
  ['Description', found.description],
  ...found.times.map(({ what, local, zone, source }): [string, Part] => [
    `Time (${what})`,
    `${local}${zone ?? ', zone unknown'} · ${source}`,
  ]),
  ...found.places.map(({ lat, lon, error, source }): [string, Part] => [
    'Place',
    `${lat.toFixed(6)}, ${lon.toFixed(6)}${error === null ? '' : ` ± ${error} m`} · ${source}`,
  ]),
])}
${found.conflicts.map(({ words }) => html`<p class="warn">${words}</p>`)}
${found.problems.map(({ reason }) => html`<p class="dim">${reason}</p>`)}`;
}

function credentialsOf(found: Credentials | null): Html {
  if (found === null) return html``;
  return html`<h3>Content credentials: ${found.state}</h3>
<p class="${found.state === 'tampered' ? 'warn' : ''}">${found.words}</p>
${facts([
  [
    'Signed by',
    found.signer === null ? null : [found.signer.name, found.signer.issuer].filter((one) => one !== null).join(', '),
  ],
  ['Trust', found.trust],
  [
    'Signed at',
    found.time === null
      ? null
      : `${found.time.instant}${found.time.vouched ? `, vouched for by ${found.time.by ?? 'a time-stamping authority'}` : ', by its own clock'}`,
  ],
  ['Made with', found.generator],
  ['Actions', found.actions.map(({ action }) => action).join(', ') || null],
  [
    'Ingredients',
    found.ingredients.map(({ title, credentials }) => `${title ?? 'untitled'} (${credentials})`).join(', ') || null,
  ],
])}`;
}

function proofsOf({ proofs }: PackageItem): Html {
  if (proofs.length === 0) return html``;
  return html`<h3>Trusted timestamps</h3>${proofs.map(
    ({ name, check }) =>
      html`<p><strong>${check.verdict}</strong> ${name}${check.time === null ? '' : html`: existed by ${check.time}`}${check.authority === null ? '' : html`, says ${check.authority}`}. ${check.far}</p>`,
  )}`;
}

function stepOf({ step, entry, undoneBy, words }: PackageItem['steps'][number]): Html {
  const holds = signatureHolds(step);
  const signature =
    holds === null
      ? 'not signed'
      : `${holds ? 'signature holds' : 'SIGNATURE DOES NOT HOLD'}, key ${keyName(step.signed!.key)}`;
  const sure =
    step.confidence === null ? '' : `, ${percent(step.confidence.low)} to ${percent(step.confidence.high)} % sure`;
  return html`<article><p><strong>${words}</strong>${sure}, by ${step.by}, ${step.made} <span class="dim">${step.id}, ${signature}, log entry ${entry.seq}${undoneBy === null ? '' : `, taken back by ${undoneBy}`}</span></p>
<p>${step.note}</p></article>`;
}

const percent = (share: number): number => Math.round(share * 100);

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid; } h3 { font-size: 1rem; margin: 1.5rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8884; }
dl { display: grid; grid-template-columns: 10rem 1fr; gap: .15rem .8rem; margin: .4rem 0; } dt { color: #777; } dd { margin: 0; overflow-wrap: anywhere; }
code { font: .85em ui-monospace, monospace; overflow-wrap: anywhere; } .long { overflow-wrap: anywhere; }
details { margin: .6rem 0; } summary { cursor: pointer; } img { max-width: 18rem; max-height: 18rem; margin: .4rem .4rem 0 0; }
.dim, .none { color: #777; } .warn { border-left: 3px solid #b00; padding-left: .6rem; }
.verdict { font-size: .9rem; border: 1px solid; border-radius: 3px; padding: .1rem .4rem; margin-left: .5rem; }
article { border-left: 3px solid #8886; padding-left: .8rem; margin: .6rem 0; } article p { margin: .2rem 0; }
@media print { body { max-width: none; margin: 0; font-size: 10pt; } section, article, tr { break-inside: avoid-page; } h2, h3 { break-after: avoid; } }
`;
