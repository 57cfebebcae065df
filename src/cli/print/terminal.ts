import { styleText } from 'node:util';

/**
 * Text from reports may carry terminal escapes: every control character but newline and tab is shown as its visible picture
 * (U+2400 block), so that nothing a report says can move the cursor, change the title or hide words.
 */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

type Style = Parameters<typeof styleText>[0];

export interface Output {
  write(text: string): void;
  line(text?: string): void;
  /** Styled on a terminal without NO_COLOR, plain elsewhere. */
  style(style: Style, text: string): string;
  columns: number;
}

/** Writes to standard output; colour only on a terminal and not under NO_COLOR. */
export function terminal(stream: NodeJS.WriteStream = process.stdout): Output {
  const colours = stream.isTTY === true && !process.env.NO_COLOR;
  return {
    write: (text) => void stream.write(text),
    line: (text = '') => void stream.write(`${text}\n`),
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    columns: Math.min(stream.columns ?? 100, 120),
  };
}

/** A closed pipe (`sitrep read … | head`) is no error: the program ends quietly. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** Breaks text into lines of at most `width` columns, each begun with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}
