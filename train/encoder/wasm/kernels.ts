// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.
// All pointers are byte offsets into the imported memory, all matrices row-major, all strides counted in numbers.
// Only strict SIMD (no relaxed operations): the same bits on every machine.
export { gemm, transpose } from './gemm';
export { gemm16, packWeights, quantise } from './gemm16';
export { gelu, geluBack, norm, normBack, scan, scanBack } from './layers';
export { adam, add, addProduct, addRows, dropout, softmax, squares } from './rows';
export { addQuantised, gather, scatter, skipgram } from './tables';
