import type { Document, Token } from '../../language/document.ts';
import type { TokenAt } from '../draft.ts';
import { bisect } from './bisect.ts';

/** A token with its place in its document. */
export interface PlacedToken {
  token: Token;
  at: TokenAt;
}

/** All tokens of a document in text order, found by offset. */
export type TokenIndex = readonly PlacedToken[];

export const indexTokens = ({ sentences }: Document): TokenIndex =>
  sentences.flatMap(({ tokens }, sentence) => tokens.map((token, i) => ({ token, at: { sentence, token: i } })));

/** Number of the first token that starts at `offset` or after it. */
export const firstTokenFrom = (tokens: TokenIndex, offset: number): number =>
  bisect(tokens, ({ token }) => token.start < offset);

/** The tokens that start at `start` or after it and before `end`. */
export const tokensBetween = (tokens: TokenIndex, start: number, end: number): readonly PlacedToken[] =>
  tokens.slice(firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
