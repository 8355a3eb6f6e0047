import { describe, expectTypeOf, it } from 'vitest'
import {
  assess,
  assessCountry,
  explain,
  fiscalYearOf,
  lawOn,
  provision,
  statusOn,
  timelineOf,
  type Access,
  type CountryCode,
  type CountryDecision,
  type CountryStatus,
  type Finding,
  type FiscalYear,
  type MissingFact,
  type ProvisionId,
  type ProvisionVersion,
  type Remedy,
  type Span,
} from '../../src/index.ts'

describe('the public contract', () => {
  it('has the fixed shapes', () => {
    expectTypeOf<Access>().toEqualTypeOf<'open' | 'conditional' | 'restricted' | 'expanded-only' | 'barred' | 'undetermined'>()
    expectTypeOf(assessCountry).parameter(0).toEqualTypeOf<CountryCode>()
    expectTypeOf(assessCountry).parameter(1).toEqualTypeOf<string>()
    expectTypeOf(assessCountry).parameter(2).toEqualTypeOf<{ readonly knownOn?: string | undefined } | undefined>()
    expectTypeOf(assessCountry).returns.toEqualTypeOf<CountryDecision>()
    expectTypeOf<CountryDecision>().toExtend<{ readonly country: CountryCode; readonly on: string; readonly access: Access; readonly findings: readonly Finding[]; readonly unresolved: readonly MissingFact[]; readonly remedies: readonly Remedy[] }>()
    expectTypeOf<Finding['result']>().toEqualTypeOf<'clear' | 'bars' | 'limits' | 'conditions' | 'waived' | 'excepted' | 'unknown' | 'not-in-force'>()
    expectTypeOf<CountryStatus['state']>().toEqualTypeOf<'participating' | 'announced' | 'suspended' | 'restricted' | 'resumption-approved' | 'restored' | 'ended' | 'never'>()
    expectTypeOf(assess).returns.toEqualTypeOf<CountryDecision>()
    expectTypeOf(timelineOf).returns.toEqualTypeOf<readonly Span[]>()
    expectTypeOf(lawOn).returns.toEqualTypeOf<ProvisionVersion[]>()
    expectTypeOf(fiscalYearOf).returns.toEqualTypeOf<FiscalYear>()
    expectTypeOf(statusOn).returns.toEqualTypeOf<CountryStatus>()
    expectTypeOf(explain).returns.toEqualTypeOf<string>()
  })

  it('does not compile with a wrong id or code', () => {
    expectTypeOf<'cspa-404'>().toExtend<ProvisionId>()
    expectTypeOf<'PAK'>().toExtend<CountryCode>()
    expectTypeOf<string>().not.toExtend<ProvisionId>()
    expectTypeOf<string>().not.toExtend<CountryCode>()
    // @ts-expect-error no such provision
    const wrongProvision = () => provision('cspa-405')
    // @ts-expect-error no such country
    const wrongCountry = () => assessCountry('PKA', '2018-09-01')
    // @ts-expect-error no such format
    const wrongFormat = () => explain(assessCountry('PAK', '2018-09-01'), { format: 'html' })
    expectTypeOf(wrongProvision).toBeFunction()
    expectTypeOf(wrongCountry).toBeFunction()
    expectTypeOf(wrongFormat).toBeFunction()
  })
})
