export type { Format } from './block.ts'
export { explain, type Explainable } from './explain.ts'
