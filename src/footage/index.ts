/** The public names of `sitrep/footage`. Everything else in this folder may change. */
export { checkFile, type FileChecks } from './checks.ts';
export { type HashIndex, indexOf } from './index/chunks.ts';
export { type Kind, kindOf } from './kind.ts';
export { distance, fromHex, type PdqHash, toHex } from './pdq/hash.ts';
export { type Pdq, type Pixels, pdq } from './pdq/pdq.ts';
export { decodePicture } from './picture/decode.ts';
export { signatureHolds, stepOf } from './steps.ts';
export { possiblePlaces } from './sun/places.ts';
export { sunAt } from './sun/position.ts';
export { possibleTimes } from './sun/times.ts';
export { checkTimestamp } from './timestamps/timestamp.ts';
export { framesOf } from './video/frames.ts';
