/**
 * The states of a country's program, and what leads from one to the next.
 *
 * @packageDocumentation
 */
export type { Condition, Position, ProgramEvent, ProgramState } from './machine.ts'
export { afterCondition, afterEvent, STATES } from './machine.ts'
