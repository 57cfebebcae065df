import { type Part, type Report, reportId } from '../record/report.ts';

export interface TextHints {
  publisher?: string | null;
  url?: string | null;
  published?: string | null;
  title?: string | null;
}

/** A plain text as a report: `report.text` is the input unchanged. */
export function plainReport(text: string, hints: TextHints = {}): Report {
  const { publisher = null, url = null, published = null, title = null } = hints;
  const parts: Part[] = [{ kind: 'body', start: 0, end: text.length }];
  return {
    id: reportId({ publisher, url, published, title, text }),
    url,
    publisher,
    cites: [],
    byline: null,
    title,
    language: null,
    revises: null,
    published,
    retrieved: null,
    text,
    parts,
    gaps: [],
  };
}
