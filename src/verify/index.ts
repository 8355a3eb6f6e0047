/**
 * An independent checker: it derives a result again from facts and records, by code that the engines do not share.
 *
 * @packageDocumentation
 */
export type { Fault as VerificationFault, Verification } from './verification.ts'
export { verify } from './verify.ts'
export type { TimelineOf } from './verify.ts'
