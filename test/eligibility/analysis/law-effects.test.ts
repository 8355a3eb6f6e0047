import { describe, expect, it } from 'vitest'
import { compareLaw, type LawEffect, type LawStep } from '../../../src/eligibility/compare-law.ts'
import type { Fact } from '../../../src/eligibility/fact.ts'
import type { ProvisionId } from '../../../src/law/register.ts'
import { allFalse } from '../arbitraries.ts'

const stepsOf = (provision: ProvisionId, from = '1940-01-01', to = '2030-01-01') =>
  compareLaw(from, to).changes.find((change) => change.provision === provision)?.steps
const step = (on: string, kind: LawStep['kind'], by: string): LawStep => ({ on, kind, by })

describe('the steps of a provision', () => {
  it.each<[ProvisionId, readonly LawStep[]]>([
    // Amended only: each version begins on the day on which the one before ends.
    ['cspa-404', [
      step('2008-12-23', 'enacted', 'Pub. L. 110-457 secs. 402 to 407'),
      step('2009-06-21', 'amended', 'Pub. L. 110-457 sec. 404'),
      step('2013-03-07', 'amended', 'Pub. L. 113-4 sec. 1208'),
      step('2019-01-08', 'amended', 'Pub. L. 115-425 sec. 212(b)'),
    ]],
    // Each lapse under its own reason, and an end of which something is on file.
    ['annual-idn-imet', [
      step('1992-10-06', 'enacted', 'Pub. L. 102-391 sec. 599H'),
      step('1993-10-01', 'lapsed', 'FY1994 and FY1995: the IMET heading bars Indonesia together with Zaire (annual-imet-heading-bar).'),
      step('1996-02-12', 'revived', 'Pub. L. 104-107 heading International Military Education and Training'),
      step('1999-11-29', 'amended', 'Pub. L. 106-113 heading International Military Education and Training'),
      step('2003-02-20', 'lapsed', 'The FY2003 act limits military financing and lethal exports only; full IMET was withheld by policy.'),
      step('2004-01-23', 'revived', 'Pub. L. 108-199 sec. 597(b) (FY2004), 572(b) (FY2005)'),
      step('2005-11-14', 'ended', 'Determination of 26 February 2005; no IMET limit from the FY2006 act on.'),
    ]],
    ['aspa-2007-icc', [
      step('2002-08-02', 'enacted', 'Pub. L. 107-206 secs. 2007, 2013'),
      step('2003-07-01', 'amended', 'Pub. L. 107-206 secs. 2007, 2013 (one year after the Rome Statute entered into force)'),
      step('2006-10-17', 'amended', 'Pub. L. 109-364 sec. 1222'),
      step('2008-01-28', 'ended', 'Repealed on 2008-01-28 by Pub. L. 110-181 sec. 1212; for IMET it ended on 2006-10-17.'),
    ]],
    // Nothing is on file of the end: it went with the act of its year.
    ['annual-hti-regime', [step('1996-02-12', 'enacted', 'Pub. L. 104-107 sec. 564'), step('1996-10-01', 'ended', 'Pub. L. 104-107 sec. 564')]],
  ])('%s, over all time', (provision, steps) => {
    expect(stepsOf(provision)).toEqual(steps)
  })

  it('are those after the first day and up to the second', () => {
    const days = (from: string, to: string) => stepsOf('cspa-404', from, to)?.map(({ on }) => on)
    expect(days('2008-12-23', '2013-03-07')).toEqual(['2009-06-21', '2013-03-07'])
    expect(days('2008-12-22', '2013-03-06')).toEqual(['2008-12-23', '2009-06-21'])
    expect(days('2013-03-07', '2019-01-07')).toBeUndefined()
    expect(stepsOf('annual-idn-imet', '1993-09-30', '1993-10-01')?.map(({ kind }) => kind)).toEqual(['lapsed'])
    expect(stepsOf('annual-idn-imet', '1993-10-01', '1996-02-11')).toBeUndefined()
    // One that stands to this day has no end.
    expect(stepsOf('cspa-404', '2019-01-08')).toBeUndefined()
  })
})

describe('the texts of two days', () => {
  const CSPA = {
    provision: 'cspa-404',
    name: 'Child Soldiers Prevention Act',
    citation: { act: 'Child Soldiers Prevention Act of 2008', section: 'secs. 402 to 407', usc: '22 U.S.C. 2370c to 2370c-2' },
    level: 'country',
  }
  const changeOf = (provision: ProvisionId, from: string, to: string) => compareLaw(from, to).changes.find((change) => change.provision === provision)

  it('are both given where one was amended, under the effect of the provision', () => {
    expect(compareLaw('2019-01-07', '2019-01-08')).toMatchObject({ from: '2019-01-07', to: '2019-01-08', effect: null, recordsAsOf: null })
    expect(compareLaw('2019-01-07', '2019-01-08').changes).toEqual([
      {
        ...CSPA,
        before: {
          from: '2013-03-07', to: '2019-01-08', changedBy: 'Pub. L. 113-4 sec. 1208', effect: 'bars',
          rule: 'Peacekeeping operations are barred too, except for reform of the security sector, human rights, demobilization and the like.',
        },
        after: {
          from: '2019-01-08', to: null, changedBy: 'Pub. L. 115-425 sec. 212(b)', effect: 'bars',
          rule:
            'To recruit or to use is enough, and police count; listed governments are told within 45 days; a waiver needs effective ' +
            'and continuing steps; the exception for IMET shrinks to two institutions.',
        },
        steps: [step('2019-01-08', 'amended', 'Pub. L. 115-425 sec. 212(b)')],
      },
    ])
  })

  it('are none before it was enacted, and none after it ended, each under the effect of its version', () => {
    expect(changeOf('cspa-404', '2008-12-22', '2008-12-23')).toEqual({
      ...CSPA,
      before: null,
      after: {
        from: '2008-12-23', to: '2009-06-21', changedBy: 'Pub. L. 110-457 secs. 402 to 407', effect: 'none',
        rule: 'Enacted, but takes effect only 180 days later.',
      },
      steps: [step('2008-12-23', 'enacted', 'Pub. L. 110-457 secs. 402 to 407')],
    })
    expect(compareLaw('2008-01-27', '2008-01-28').changes).toEqual([
      {
        provision: 'aspa-2007-icc',
        name: 'Parties to the International Criminal Court',
        citation: { act: "American Servicemembers' Protection Act of 2002", section: 'sec. 2007 with sec. 2013(13)', usc: '22 U.S.C. 7426, 7432(13)' },
        level: 'country',
        before: {
          from: '2006-10-17', to: '2008-01-28', changedBy: 'Pub. L. 109-364 sec. 1222', effect: 'none',
          rule: 'IMET is out of the definition; foreign military financing and chapter 2 stay in.',
        },
        after: null,
        steps: [step('2008-01-28', 'ended', 'Repealed on 2008-01-28 by Pub. L. 110-181 sec. 1212; for IMET it ended on 2006-10-17.')],
      },
    ])
  })

  it.each<[ProvisionId, string, string, string | undefined, string | undefined]>([
    ['annual-gtm-imet', '2007-12-25', '2007-12-26', 'expanded-only', 'limits'],
    ['annual-gtm-imet', '1996-02-11', '1996-02-12', undefined, 'bars'],
    ['faa-502b-human-rights', '1978-09-25', '1978-09-26', 'urges', 'bars'],
    ['faa-116b-children', '2019-12-19', '2019-12-20', 'bars', 'none'],
    ['annual-idn-imet', '1993-09-30', '1993-10-01', 'bars', undefined],
    ['annual-idn-imet', '1993-10-01', '1996-02-12', undefined, 'expanded-only'],
  ])('of %s on %s and %s: %s, then %s', (provision, from, to, before, after) => {
    const told = changeOf(provision, from, to)
    expect([told?.before?.effect, told?.after?.effect]).toEqual([before, after])
  })
})

describe('what a change in the law does to a country', () => {
  const clean = (...facts: readonly Fact[]): Fact[] => {
    const own = new Set(facts.map(({ fact }) => fact))
    return [...allFalse().filter(({ fact }) => !own.has(fact)), ...facts]
  }
  const listed = (span: Partial<Fact> = {}): Fact => ({ fact: 'cspa-404/applies', value: true, ...span })
  const REGIME: Fact = { fact: 'annual-hti-regime/applies', value: true }
  const effectOf = (from: string, to: string, country: 'SEN' | 'HTI' | 'GTM' | 'MMR', facts: Fact[], knownOn?: string) =>
    compareLaw(from, to, { country, facts, ...(knownOn === undefined ? {} : { knownOn }) }).effect
  const BAR_BEGINS: LawEffect = {
    country: 'SEN', access: { before: 'open', after: 'barred' }, flips: true,
    findings: [{ provision: 'cspa-404', before: { result: 'clear', access: 'open' }, after: { result: 'bars', access: 'barred' } }],
  }

  it('is a bar where it begins to bind, on a country of whom the trigger is true', () => {
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(listed()))).toEqual(BAR_BEGINS)
  })

  it('is a bar more where a clause is enacted, and one less where it ends', () => {
    expect(effectOf('1996-02-11', '1996-02-12', 'HTI', clean(REGIME))).toEqual({
      country: 'HTI', access: { before: 'open', after: 'barred' }, flips: true,
      findings: [
        { provision: 'annual-imet-notification', before: { result: 'clear', access: 'open' }, after: { result: 'not-in-force', access: 'open' } },
        { provision: 'annual-hti-regime', before: { result: 'not-in-force', access: 'open' }, after: { result: 'bars', access: 'barred' } },
        { provision: 'annual-hti-central-government', before: { result: 'not-in-force', access: 'open' }, after: { result: 'conditions', access: 'conditional' } },
      ],
    })
    expect(effectOf('1996-09-30', '1996-10-01', 'HTI', clean(REGIME))).toEqual({
      country: 'HTI', access: { before: 'barred', after: 'conditional' }, flips: true,
      findings: [
        { provision: 'annual-high-income-travel', before: { result: 'clear', access: 'open' }, after: { result: 'not-in-force', access: 'open' } },
        { provision: 'annual-hti-regime', before: { result: 'bars', access: 'barred' }, after: { result: 'not-in-force', access: 'open' } },
      ],
    })
  })

  it('is told where the result is the same and the access another one', () => {
    const effect = effectOf('2007-12-25', '2007-12-26', 'GTM', clean())
    expect(effect?.access).toEqual({ before: 'expanded-only', after: 'restricted' })
    expect(effect?.findings).toEqual([
      // The regular notification of the act for FY2008 takes Guatemala in.
      { provision: 'annual-imet-notification', before: { result: 'clear', access: 'open' }, after: { result: 'conditions', access: 'open' } },
      { provision: 'annual-gtm-imet', before: { result: 'limits', access: 'expanded-only' }, after: { result: 'limits', access: 'restricted' } },
    ])
    // Security assistance is cut off from 1978 on, where until then it was a call on the President; nothing is known of the country.
    expect(effectOf('1978-09-25', '1978-09-26', 'SEN', [])).toEqual({
      country: 'SEN', access: { before: 'undetermined', after: 'undetermined' }, flips: false,
      findings: [{ provision: 'faa-502b-human-rights', before: { result: 'unknown', access: 'restricted' }, after: { result: 'unknown', access: 'barred' } }],
    })
  })

  it('is told where the access is the same and the result another one', () => {
    expect(effectOf('2002-08-01', '2002-08-02', 'SEN', clean())).toEqual({
      country: 'SEN', access: { before: 'open', after: 'open' }, flips: false,
      findings: [{ provision: 'aspa-2007-icc', before: { result: 'not-in-force', access: 'open' }, after: { result: 'clear', access: 'open' } }],
    })
  })

  it.each([
    ['a new text comes to the same', '2019-01-07', '2019-01-08', clean(listed()), 'barred'],
    ['the trigger is not met', '2009-06-20', '2009-06-21', clean(), 'open'],
    ['the days are one', '2021-06-01', '2021-06-01', [], 'undetermined'],
  ] as const)('is nothing where %s', (_, from, to, facts, access) => {
    expect(effectOf(from, to, 'SEN', [...facts])).toEqual({ country: 'SEN', access: { before: access, after: access }, flips: false, findings: [] })
  })

  it('is judged on the facts of the second day, under either law', () => {
    const unlisted: LawEffect = {
      country: 'SEN', access: { before: 'open', after: 'undetermined' }, flips: true,
      findings: [{ provision: 'cspa-404', before: { result: 'clear', access: 'open' }, after: { result: 'unknown', access: 'barred' } }],
    }
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(listed({ from: '2009-06-21' })))).toEqual(BAR_BEGINS)
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(listed({ to: '2009-06-21' })))).toEqual(unlisted)
    // And on what was known, of the facts as of the law.
    const late = listed({ from: '2009-06-01', knownFrom: '2009-07-01' })
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(late), '2009-07-01')).toEqual(BAR_BEGINS)
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(late), '2009-06-30')).toEqual(unlisted)
    expect(effectOf('2009-06-20', '2009-06-21', 'SEN', clean(listed()), '2009-06-20')).toMatchObject({ flips: false, findings: [] })
  })

  it('is of the country under its present code', () => {
    const input = { country: 'BUR' as const, facts: clean() }
    expect(compareLaw('2021-06-01', '2021-06-01', input).effect?.country).toBe('MMR')
    expect(compareLaw('2019-01-07', '2021-06-01', input).effect).toEqual(effectOf('2019-01-07', '2021-06-01', 'MMR', clean()))
  })
})
