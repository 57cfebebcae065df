import { type Command, InvalidArgumentError } from 'commander';
import { type Done, examples, situation } from '../options.ts';

const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1 on.');
  return number;
};

/** Adds the group `sitrep judge`: what a named person decides of the record. Each is imported only when it is called. */
export function addJudging(sitrep: Command, done: Done): void {
  const judge = sitrep
    .command('judge')
    .description('What a named person decides: logged, dated, reversible; it never edits what a report said.')
    .addHelpText(
      'after',
      `
Ids stand at the end of each line of sitrep brief and sitrep happenings; those of observations in sitrep why ID.

Examples:
  sitrep judge queue
  sitrep judge confirm ch17fecbf1d594:o3 --by 'A. Editor' --reason 'seen on two maps'
  sitrep judge undo j0123456789ab --by 'A. Editor' --reason 'the maps were one'`,
    );
  const act = (name: string, description: string, example: string, reason: string): Command =>
    judge
      .command(name)
      .description(description)
      .requiredOption('--by <name>', 'who judges')
      .requiredOption('--reason <words>', 'why')
      .option(...situation)
      .option('--json', 'print the judgement as JSON')
      .addHelpText('after', examples(`sitrep judge ${name} ${example} --by 'A. Editor' --reason '${reason}'`));
  const acts = async () => await import('./acts.ts');

  act('merge', 'These happenings are one.', 'h17fecbf1d594:o3 h979cf74e5687:o5', 'same strike')
    .argument('<ids...>', 'two happenings or more')
    .action(async (happenings: string[], options) => done((await acts()).judge({ do: 'merge', happenings }, options)));
  act(
    'apart',
    'These happenings are different ones, whatever comes later.',
    'h17fecbf1d594:o3 h979cf74e5687:o5',
    'two strikes, an hour apart',
  )
    .argument('<ids...>', 'two happenings or more')
    .action(async (happenings: string[], options) => done((await acts()).judge({ do: 'apart', happenings }, options)));
  act(
    'split',
    'These observations of a happening are another one.',
    'h17fecbf1d594:o3 979cf74e5687:o5',
    'tells of the second strike',
  )
    .argument('<id>', 'the happening')
    .argument('<observations...>', 'ids of its observations')
    .action(async (happening: string, observations: string[], options) =>
      done((await acts()).judge({ do: 'split', happening, observations }, options)),
    );
  act(
    'accept',
    'This line that stands under "Unsure" is read rightly; its status stays what its origins make it.',
    'h17fecbf1d594:o3',
    'the sentence says so',
  )
    .argument('<id>', 'an unsure line')
    .action(async (line: string, options) => done((await acts()).judge({ do: 'accept', line }, options)));
  act('confirm', 'It is so.', 'ch17fecbf1d594:o3', 'seen on two maps')
    .argument('<id>', 'a happening, or who holds a place')
    .action(async (line: string, options) => done((await acts()).judge({ do: 'confirm', line }, options)));
  act('dispute', 'It is not so, or not as told.', 'h17fecbf1d594:o3', 'the mayor was abroad')
    .argument('<id>', 'a happening, or who holds a place')
    .action(async (line: string, options) => done((await acts()).judge({ do: 'dispute', line }, options)));
  act(
    'grade',
    'Grade a source A-F for reliability, or an item 1-6 for credibility (docs/status.md).',
    "'Sample Wire' B",
    'right in nine of ten checks',
  )
    .argument('<what>', 'a source by its name, or the id of a happening or an observation')
    .argument('<grade>', 'A-F for a source, 1-6 for an item')
    .action(async (what: string, grade: string, options) => done((await acts()).grade(what, grade, options)));
  act('place', 'It happened there.', "h17fecbf1d594:o3 'Tripoli, Lebanon'", 'the port is in Lebanon')
    .argument('<id>', 'a happening or an observation')
    .argument('<place>', 'a name ("Tripoli, Lebanon"), or latitude,longitude')
    .action(async (of: string, place: string, options) => done((await acts()).place(of, place, options)));
  act('side', 'A party stands on that side.', 'Wagner state:RU', 'paid by the ministry')
    .argument('<party>', 'its name')
    .argument('<side>', 'state:RU, opposition:SY …; none takes any side away')
    .action(async (party: string, side: string, options) =>
      done((await acts()).judge({ do: 'side', party, side: side === 'none' ? null : side }, options)),
    );
  act(
    'undo',
    'Take a judgement back: everything stands as if it had not been made.',
    'j0123456789ab',
    'the maps were one',
  )
    .argument('<judgement>', 'its id')
    .action(async (judgement: string, options) => done((await acts()).judge({ do: 'undo', judgement }, options)));
  judge
    .command('list')
    .description('Judgements on record, in the order of the log.')
    .option(...situation)
    .option('--known <instant>', 'only what could be known by then')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep judge list --json'))
    .action(async (options) => done((await acts()).list(options)));
  judge
    .command('queue')
    .description('What most needs a human eye, with why and the commands that would settle it.')
    .option(...situation)
    .option('--at <instant>', 'the moment of the world')
    .option('--known <instant>', 'only what could be known by then')
    .option('--limit <number>', 'how many lines', count, 20)
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep judge queue --limit 5'))
    .action(async (options) => done((await acts()).queue(options)));
}
