// Everything that knows no record. Its areas share one file when the package is built: a file costs more to find than to read.
export * from './core/index.ts'
export * from './law/index.ts'
export * from './training/index.ts'
export * from './status/index.ts'
export * from './eligibility/index.ts'
export * from './allocation/index.ts'
