import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Parsed } from '../../src/core/schema.ts'
import type * as allocation from '../../src/allocation/index.ts'
import type * as eligibility from '../../src/eligibility/index.ts'
import type * as interop from '../../src/interop/index.ts'
import type * as law from '../../src/law/index.ts'
import type * as records from '../../src/records/index.ts'
import type { allocationPlanSchema } from '../../src/schema/allocation-plan.ts'
import type { settlementSchema, waysOutSchema } from '../../src/schema/analyses.ts'
import type { comparisonSchema, lawComparisonSchema } from '../../src/schema/comparisons.ts'
import type { countryDecisionSchema, findingSchema, missingFactSchema, remedySchema } from '../../src/schema/country-decision.ts'
import type { amendmentSchema, provisionVersionSchema, provisionWithIdSchema } from '../../src/schema/law.ts'
import type { ledgerSchema } from '../../src/schema/ledger.ts'
import type { nominationDecisionSchema, nominationWaysOutSchema } from '../../src/schema/nomination-decision.ts'
import type { lineScreeningSchema, screeningCountSchema } from '../../src/schema/screening.ts'
import type { countryStatusSchema, spanSchema } from '../../src/schema/status.ts'

/** A type with `readonly` taken off everywhere: zod cannot mark a single field, and assignment does not look at the mark. */
type Plain<T> = { -readonly [K in keyof T]: Plain<T[K]> }

/** Whether two types are one: the same fields, the same optional ones, the same values. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** `true` only where each can be assigned to the other and, `readonly` apart, they are one type. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? Identical<Plain<A>, Plain<B>> : 'the type does not fit the schema') : 'the schema does not fit the type'

type Proof<S extends () => z.ZodType, T> = Same<Parsed<S>, T>

describe('the schema of a result and its type', () => {
  it('can be told apart by what tells them apart', () => {
    expectTypeOf<Same<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<'the type does not fit the schema'>()
    expectTypeOf<Same<{ a: 'x' }, { a: 'x' | 'y' }>>().toEqualTypeOf<'the type does not fit the schema'>()
    expectTypeOf<Same<{ a: readonly { b: number }[] }, { readonly a: readonly { readonly b: number }[] }>>().toEqualTypeOf<true>()
    expectTypeOf<Same<{ a: number[] }, { a: readonly number[] }>>().toEqualTypeOf<'the type does not fit the schema'>()
  })

  it('are one, for countries', () => {
    expectTypeOf<Proof<typeof countryDecisionSchema, eligibility.CountryDecision>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof findingSchema, eligibility.Finding>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof missingFactSchema, eligibility.MissingFact>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof remedySchema, eligibility.Remedy>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof countryStatusSchema, records.CountryStatus>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof spanSchema, records.Span>>().toEqualTypeOf<true>()
  })

  it('are one, for nominations', () => {
    expectTypeOf<Proof<typeof nominationDecisionSchema, eligibility.NominationDecision>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof nominationWaysOutSchema, eligibility.NominationWaysOut>>().toEqualTypeOf<true>()
  })

  it('are one, for the analyses', () => {
    expectTypeOf<Proof<typeof waysOutSchema, eligibility.WaysOut>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof settlementSchema, eligibility.Settlement>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof comparisonSchema, eligibility.Comparison>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof lawComparisonSchema, eligibility.LawComparison>>().toEqualTypeOf<true>()
  })

  it('are one, for money', () => {
    expectTypeOf<Proof<typeof allocationPlanSchema, allocation.AllocationPlan>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof ledgerSchema, allocation.Ledger>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.continuingInputSchema, allocation.ContinuingInput>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.deviationInputSchema, allocation.DeviationInput>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.notificationInputSchema, allocation.NotificationInput>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.transferInputSchema, allocation.TransferInput>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.yearEndInputSchema, allocation.YearEndInput>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.cancellationSchema, allocation.Cancellation>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.livingSituationSchema, allocation.LivingSituation>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.tuitionQuestionSchema, allocation.TuitionQuestion>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof allocation.trainingLineSchema, allocation.TrainingLine>>().toEqualTypeOf<true>()
  })

  it('are one, for the law and for published lines', () => {
    expectTypeOf<Proof<typeof provisionWithIdSchema, law.Provision>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof provisionVersionSchema, law.ProvisionVersion>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof amendmentSchema, law.Amendment>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof lineScreeningSchema, interop.Screening>>().toEqualTypeOf<true>()
    expectTypeOf<Proof<typeof screeningCountSchema, interop.ScreeningCount>>().toEqualTypeOf<true>()
  })
})
