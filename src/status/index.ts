export type { Condition, Position, ProgramEvent, ProgramState } from './machine.ts'
export { afterCondition, afterEvent, STATES } from './machine.ts'
