import { stamp } from '../law/stamp.ts'
import type { BoundedLine } from './bounds.ts'
import type { AllocationInput } from './input.ts'
import type { AllocatedLine, AllocationFinding, AllocationPlan } from './plan.ts'

/** A plan that places nothing: what is asked cannot all be done, and it is not for the library to say what gives way. */
export function refused(input: AllocationInput, lines: readonly BoundedLine[], found: readonly AllocationFinding[]): AllocationPlan {
  return {
    ...head(input),
    lines: lines.map(({ line, place }): AllocatedLine => ({
      country: line.country,
      requested: line.requested,
      allocated: 0,
      reasons: [{ code: 'conflict', because: 'nothing is allocated while the rules conflict' }],
      ...given(input, place),
    })),
    reserved: 0,
    unallocated: input.available,
    residuals: [],
    findings: found,
  }
}

/** What a plan repeats of its input, with the defaults that were taken. */
export function head(input: AllocationInput) {
  return {
    ...stamp(null),
    fiscalYear: input.fiscalYear,
    available: input.available,
    unit: input.unit ?? 1,
    basis: input.basis,
    method: input.method ?? 'largest-remainder',
  } as const
}

/** The decision as the caller handed it in, not a copy. */
export function given(input: AllocationInput, place: number) {
  const decision = input.lines[place]?.decision
  return decision === undefined ? {} : { decision }
}
