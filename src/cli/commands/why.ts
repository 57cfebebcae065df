import { itemGrades, sourceGrades } from '../../corroborate/status/grades.ts';
import { actWords } from '../../situation/review/judgements.ts';
import { why as whyOf } from '../../situation/situation.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { plain, terminal, wrap } from '../print/terminal.ts';
import { withStore } from '../situation-file.ts';
import { type AsOfOptions, asOf, opened } from './brief.ts';

/** `sitrep why ID`: the whole chain behind a line: rule, reason, spans, reports, log entries. */
export function why(id: string, options: AsOfOptions): number {
  const moment = asOf(options);
  return withStore(opened(options), (store) => {
    const chain = whyOf(store, id, moment);
    if (chain === null)
      throw new UsageError(
        `Nothing in ${options.situation} has the id "${id}"${moment.known === null ? '' : ` as known ${moment.known}`}. Ids stand at the end of each line of sitrep brief.`,
      );
    const out = terminal();
    if (options.json) {
      out.line(JSON.stringify(chain));
      return exitCodes.ok;
    }
    out.line(out.style('bold', plain(chain.text)));
    if (!chain.sure) {
      const unsure = chain.steps.find(({ rule }) => rule === 'unsure');
      out.line(wrap(`${out.style('cyan', 'unsure')}: ${plain(unsure?.reason ?? chain.reason)}`, out.columns));
    }
    out.line(`${out.style('cyan', chain.status)}: ${plain(chain.reason)}`);
    out.line(out.style('dim', wrap(plain(`rule ${chain.rule}: ${chain.rule_text}`), out.columns)));
    for (const step of chain.steps.filter(({ rule }) => rule !== 'unsure'))
      out.line(out.style('dim', wrap(plain(`${step.stage} · ${step.rule}: ${step.reason}`), out.columns)));
    out.line();
    for (const { by, reason, act, entry, undoneBy } of chain.judgements) {
      const words = `${by} ${actWords(act)}: ${reason}${undoneBy === null ? '' : ` [undone by ${undoneBy}]`}`;
      const where = `log entry ${entry.seq} ${entry.hash.slice(0, 16)}, known ${entry.known}`;
      out.line(`${out.style('bold', 'judged')} ${plain(words)}  ${out.style('dim', where)}`);
    }
    const { item, proposed, sources } = chain.grades;
    const graded = sources.map(({ source, grade }) => `${source} ${grade} (${sourceGrades[grade].words})`);
    const shown = item ?? proposed;
    out.line(
      `${out.style('bold', 'grades')} ${plain([`item ${shown}, ${itemGrades[shown].words}${item === null ? ' (proposed by the status)' : ''}`, graded.length > 0 ? graded.join(', ') : 'no source graded: all F, cannot be judged'].join('; '))}`,
    );
    for (const origin of chain.origins)
      out.line(`${out.style('bold', 'origin')} ${plain(`${origin.root}: ${origin.reason}`)}`);
    for (const told of chain.told) {
      out.line();
      out.line(
        plain(
          `${told.publisher ?? 'publisher unknown'}, ${told.published ?? 'undated'}${told.speakers.length > 0 ? `, citing ${told.speakers.join(' > ')}` : ''}${told.title === null ? '' : `: ${told.title}`}`,
        ),
      );
      out.line(wrap(plain(`“${told.words}”`), out.columns, '  '));
      const entry =
        told.report_entry === null
          ? ''
          : ` · log entry ${told.report_entry.seq} ${told.report_entry.hash.slice(0, 16)}, known ${told.report_entry.known}`;
      out.line(
        out.style(
          'dim',
          wrap(
            plain(`${told.role} · ${told.observation} · chars ${told.start}–${told.end} · rule ${told.rule}${entry}`),
            out.columns,
            '  ',
          ),
        ),
      );
    }
    return exitCodes.ok;
  });
}
