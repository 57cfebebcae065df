import type { DenialConstruction, GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { calledFalse } from './called-false.ts';
import { denied } from './denied.ts';
import { hadTo } from './had-to.ts';
import { hasTo } from './has-to.ts';
import { lacking } from './lacking.ts';
import { negativePhrase } from './negative-phrase.ts';
import { offered } from './offered.ts';
import { topic } from './topic.ts';
import { topicBeside } from './topic-beside.ts';
import { topicOfNoun } from './topic-of-noun.ts';
import { wasAble } from './was-able.ts';
import { withoutDoing } from './without-doing.ts';

/** The ways in which English puts what is governed that no word's attitude tells by itself, in the order in which they are tried. */
export const governing: readonly GoverningConstruction[] = [
  offered,
  topicBeside,
  topic,
  topicOfNoun,
  withoutDoing,
  hadTo,
  hasTo,
  wasAble,
];

/** The ways in which English denies what a word tells, by what hangs on it. */
export const denials: readonly DenialConstruction[] = [denied, calledFalse, negativePhrase, lacking];
