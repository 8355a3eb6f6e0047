export * from './engines.ts'
export * from './records/index.ts'
export * from './interop/index.ts'
export * from './explain/index.ts'
