/**
 * The law in time: each provision with its versions and the laws that made them, the yearly acts, and the clauses of FAA secs. 541-549
 * (22 U.S.C. 2347-2347h).
 *
 * @packageDocumentation
 */
export { foreignOperationsActSchema } from './act.ts'
export type { ForeignOperationsAct } from './act.ts'
export { actInForce, actOf, foreignOperationsActs } from './acts.ts'
export type { Clause } from './clause.ts'
export { imetClauses } from './clauses.ts'
export { noSuchLaw } from './no-such-law.ts'
export type { NoSuchLaw } from './no-such-law.ts'
export { effectSchema, groundSchema, levelSchema, provisionSchema, reachSchema, versionSchema, waiverSchema } from './provision.ts'
export type { Effect, Ground, Level, ProvisionData, Reach, VersionData, Waiver } from './provision.ts'
export { amendmentsOf, historyOf, lawOn, provision, provisions, versionOn } from './queries.ts'
export type { Amendment, Provision, ProvisionVersion } from './queries.ts'
export { LAW_AS_OF } from './stamp.ts'
export type { Stamp } from './stamp.ts'
export { provisionIds } from './register.ts'
export type { ProvisionId } from './register.ts'
