import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../../src/core/day.ts'
import { candidates, inVersion, onDay } from '../../../src/eligibility/considered.ts'
import type { Extent, Slot } from '../../../src/eligibility/fact.ts'
import { lawfulWays, type Way } from '../../../src/eligibility/remedies.ts'
import { extentGiven } from '../../../src/eligibility/ways-out-in-time.ts'
import { specialAuthority, type SpecialAuthority } from '../../../src/eligibility/ways-out-special-authority.ts'
import type { ProvisionData } from '../../../src/law/provision.ts'
import { provisionData, type ProvisionId } from '../../../src/law/register.ts'

function candidate(id: ProvisionId) {
  const found = candidates().find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const waysOn = (id: ProvisionId, on: IsoDate, knownOn?: IsoDate): Way[] => lawfulWays(onDay(candidate(id), on, knownOn), on, knownOn)
const kindsOn = (id: ProvisionId, on: IsoDate, knownOn?: IsoDate) => waysOn(id, on, knownOn).map(({ kind }) => kind)

/** The ways out of a provision as its first text has them, read on any day. */
function everyDay(id: ProvisionId, on: IsoDate): Way[] {
  const one = candidate(id)
  return lawfulWays(inVersion(one, one.provision.versions[0] ?? null), on)
}

/** What holds on a first day and on the days on both sides of each change after it. */
function expectChanges<T>(valueOn: (day: IsoDate) => T, first: T, changes: readonly (readonly [IsoDate, T])[]): void {
  let before = first
  for (const [day, after] of changes) {
    expect([day, valueOn(addDays(day, -1)), valueOn(day)]).toEqual([day, before, after])
    before = after
  }
  expect(valueOn('2100-01-01')).toEqual(before)
}

const NO_TERMS = { standard: null, notice: null, limit: null }
const BY_CONGRESS = { kind: 'legislation', by: 'Congress', ...NO_TERMS }
const SINCE_1980 = {
  kind: 'special-authority',
  by: 'President',
  standard: 'important to the security interests of the United States',
  notice:
    'consultation with, and a written justification to, the foreign affairs and Appropriations Committees of both Houses; ' +
    'notice to the Speaker and the chairman of Senate Foreign Relations',
  limit: '$250,000,000 of funds a fiscal year, $50,000,000 to one country unless it is a victim of active aggression',
}

describe('how far a way out goes, on both sides of each change', () => {
  it.each<[ProvisionId, Exclude<Slot, 'applies'>, Extent | null, [IsoDate, Extent | null][]]>([
    ['faa-620e-expropriation', 'waived', null, [['1973-12-17', 'all']]],
    ['faa-620e-pressler', 'waived', null, [['1998-10-21', 'all']]],
    ['faa-620f-communist-countries', 'excepted', null, [['1985-10-01', 'all']]],
    ['fsa-907-azerbaijan', 'waived', null, [['2002-01-10', 'all']]],
    ['faa-620b-argentina', 'certified', null, [['1981-12-29', 'all']]],
    ['chile-406-726', 'certified', null, [['1981-12-29', 'all']]],
    ['cspa-404', 'excepted', null, [['2009-06-21', 'all'], ['2019-01-08', 'part']]],
    ['annual-coup', 'certified', null, [['1987-12-22', 'all']]],
    ['annual-coup', 'waived', null, [['2022-12-29', 'all']]],
    ['annual-default', 'waived', null, [['2002-01-10', 'all']]],
    ['annual-terrorism', 'waived', null, [['1978-10-18', 'all'], ['1981-12-29', null], ['1989-11-21', 'all']]],
    ['annual-uzb-framework', 'waived', null, [['2011-12-23', 'all']]],
    ['annual-hti-constitution', 'waived', null, [['1989-11-21', 'all'], ['1990-11-05', null]]],
    ['annual-sau-assistance', 'certified', null, [['2004-12-08', 'all'], ['2009-03-11', null]]],
    ['annual-sau-assistance', 'waived', null, [['2009-12-16', 'all'], ['2011-12-23', null]]],
    ['annual-idn-imet', 'certified', null, [['2004-01-23', 'all'], ['2005-11-14', null]]],
    ['annual-chl-imet', 'excepted', null, [['1989-11-21', 'part'], ['1990-11-05', null]]],
    ['annual-gtm-imet', 'certified', null,
      [['1996-02-12', 'expanded'], ['1997-11-26', null], ['2007-12-26', 'all'], ['2011-12-23', null], ['2014-01-17', 'all'], ['2014-12-16', null]]],
    ['annual-khm-government', 'certified', null,
      [['1998-10-21', 'all'], ['1999-11-29', null], ['2002-01-10', 'all'], ['2003-02-20', null], ['2004-01-23', 'all'], ['2005-11-14', null], ['2014-01-17', 'all']]],
    ['annual-srb-icty', 'excepted', null, []],
    // Nothing was read to the contrary: as old as the provision, and for all of IMET.
    ['annual-coup', 'excepted', 'all', []],
    ['cspa-404', 'waived', 'all', []],
  ])('%s/%s', (id, slot, first, changes) => {
    expectChanges((day) => extentGiven(id, slot, day), first, changes)
  })
})

describe('exceptions in the words of a provision', () => {
  const PEACEKEEPING = 'part for Department of State: Training for international peacekeeping operations stays outside the limit.'
  const AT_SEA = 'part for Department of State: Courses on security at sea stay outside the limit.'
  const PROFESSIONAL = 'part for Department of State: Professional military education stays outside the limit.'
  const NARCOTICS = 'part for Department of State: The training is on narcotics.'
  const PAYS = 'part for the country: The country pays for the training itself (AECA sec. 21(a)(1)(C)).'
  const CEASEFIRE = 'expanded for Department of State: There is a ceasefire or peace agreement to carry out.'
  const BEGUN = 'part for Department of State: The students had begun before.'
  const ENROLLED = 'part for Department of State: The students were enrolled already.'

  it.each<[ProvisionId, string[], [IsoDate, string[]][]]>([
    ['tvpa-110-tier3', [], [['2000-10-28', [NARCOTICS]]]],
    ['faa-546-high-income', [], [['1996-07-21', [PAYS]]]],
    ['annual-expanded-only-list', [], [['2009-12-16', [PEACEKEEPING, AT_SEA]], ['2014-12-16', [PEACEKEEPING, AT_SEA, PROFESSIONAL]], ['2015-12-18', []]]],
    ['annual-great-lakes-imet', [], [['2017-05-05', [PROFESSIONAL]]]],
    ['annual-gtm-imet', [], [['1996-02-12', [CEASEFIRE]], ['1997-11-26', []]]],
    ['annual-lka-imet', [], [['2014-01-17', [PEACEKEEPING, AT_SEA]], ['2015-12-18', [PEACEKEEPING]], ['2017-05-05', []]]],
    ['annual-direct-funding', [], [['1978-10-18', [BEGUN]], ['1979-11-20', []]]],
    ['annual-jor-gulf', [], [['1991-04-10', [ENROLLED]], ['1991-10-01', []]]],
    ['annual-default', [], []],
  ])('%s', (id, first, changes) => {
    const told = (day: IsoDate) =>
      everyDay(id, day)
        .filter(({ kind }) => kind === 'exception')
        .map(({ act, by, sets: [set] }) => `${set?.extent} for ${by}: ${act.replace(/^Exception: /, '')}`)
    expectChanges(told, first, changes)
  })

  it('say what notice they take, if any, and set the exception as far as it goes', () => {
    const [narcotics] = everyDay('tvpa-110-tier3', '2015-06-01').filter(({ kind }) => kind === 'exception')
    expect(narcotics).toEqual({
      kind: 'exception', act: 'Exception: The training is on narcotics.', by: 'Department of State',
      standard: null, notice: 'notice under FAA sec. 634A', limit: null,
      sets: [{ fact: 'tvpa-110-tier3/excepted', value: true, extent: 'part' }],
    })
    const [ceasefire] = everyDay('annual-gtm-imet', '1996-06-01').filter(({ kind }) => kind === 'exception')
    expect(ceasefire).toEqual({
      kind: 'exception', act: 'Exception: There is a ceasefire or peace agreement to carry out.', by: 'Department of State', ...NO_TERMS,
      sets: [{ fact: 'annual-gtm-imet/excepted', value: true, extent: 'expanded' }],
    })
  })

  it('are none of the provision where another law is the way out, since that is legislation', () => {
    for (const id of ['annual-coup', 'annual-default', 'faa-620m-developed-countries', 'faa-502b-c-request', 'annual-srb-icty'] as const)
      expect(everyDay(id, '2005-06-01').some(({ kind }) => kind === 'exception'), id).toBe(false)
    expect(everyDay('aspa-2007-icc', '2005-06-01').find(({ kind }) => kind === 'exception')).toEqual({
      kind: 'exception', act: 'Exception: Is the country a NATO member, a major non-NATO ally, or Taiwan (ASPA sec. 2007(d))?', by: 'Secretary of State', ...NO_TERMS,
      sets: [{ fact: 'aspa-2007-icc/excepted', value: true }],
    })
  })
})

describe('the event that ends a provision', () => {
  const eventOf = (id: ProvisionId, on: IsoDate) => everyDay(id, on).filter(({ kind }) => kind === 'event')

  it.each<[ProvisionId, string, string]>([
    // Where the end on file is that of the provision itself, the event is another one.
    ['faa-620i-aggression', 'The aggression, or the preparation for it, has ended by the determination of the President.', 'President'],
    ['faa-620m-developed-countries', 'The executive no longer counts the country as economically developed.', 'Secretary of State'],
    ['aspa-2007-icc', 'The country is no longer a party to the Rome Statute.', 'Secretary of State'],
    ['iraq-sanctions-586d', 'The country keeps the United Nations sanctions on Iraq.', 'President'],
    ['nicaragua-724', 'The conduct that the President determined has ended.', 'President'],
    ['annual-high-income-travel', 'Income per head is no longer above the figure in the act.', 'Department of State'],
    // The end on file.
    ['tvpa-110-tier3', 'The fiscal year ends, or the government comes to comply or makes significant efforts.', 'President'],
    ['faa-620t-severed-relations', 'Relations are resumed and agreements for the assistance are made after that: both are needed.', 'Secretary of State'],
    // No end on file: what began it falls away.
    ['annual-hti-regime',
      'The trigger falls away: The government is controlled by a regime that does not hold power by constitutional means.', 'Department of State'],
    ['executive-suspension', 'The executive ends its own measure.', 'Department of State'],
  ])('%s', (id, act, by) => {
    expect(eventOf(id, '2005-06-01')).toEqual([{ kind: 'event', act, by, ...NO_TERMS, sets: [{ fact: `${id}/applies`, value: false }] }])
  })

  it.each<ProvisionId>(['aeca-101-enrichment', 'aeca-102a-reprocessing', 'aeca-102b-detonation', 'annual-coup', 'annual-slv-coup', 'isdca-1985-coup-clauses'])(
    '%s has none: what was done stays done, or the way back is a certificate',
    (id) => {
      expect(eventOf(id, '2005-06-01')).toEqual([])
    },
  )

  it('ends a clause that names its countries only where the clause has such an end', () => {
    expect(eventOf('burma-570-1996', '2005-06-01')).toEqual([])
    const cuba: Way = {
      kind: 'event', by: 'President', ...NO_TERMS,
      act: 'The President determines that an elected democratic government is in power in Cuba, which repeals the clause (Pub. L. 104-114 sec. 204(d)).',
      sets: [{ fact: 'faa-620a-cuba/excepted', value: true }],
    }
    expectChanges<Way[]>((day) => eventOf('faa-620a-cuba', day), [], [['1996-03-12', [cuba]]])
    const taliban: Way = {
      kind: 'event', act: 'The Taliban no longer hold the government: the clause names them, not the state.', by: 'Department of State', ...NO_TERMS,
      sets: [{ fact: 'annual-afg-taliban/excepted', value: true }],
    }
    // The day of the LIBERTAD Act is nothing to the clause on the Taliban.
    expectChanges((day) => eventOf('annual-afg-taliban', day), [taliban], [['1996-03-12', [taliban]]])
  })
})

describe('the special authority of the President (FAA sec. 614)', () => {
  const sample = provisionData('faa-620i-aggression')
  const cited = (act: string, ground: ProvisionData['ground'] = 'statute'): ProvisionData => ({ ...sample, ground, citation: { ...sample.citation, act } })
  const of = (provision: ProvisionData, on: IsoDate, knownOn?: IsoDate) => specialAuthority('faa-620i-aggression', provision, on, knownOn)

  it('reads as it did on the day', () => {
    const until1980: SpecialAuthority = {
      act: 'The President authorizes assistance without regard to the provision (FAA sec. 614(a), 22 U.S.C. 2364(a)).',
      by: 'President',
      standard: 'important to the security of the United States',
      notice: null,
      limit:
        '$250,000,000 of funds a fiscal year, $50,000,000 to one country unless it is a victim of active Communist or Communist-supported aggression',
    }
    const { standard, notice, limit, by } = SINCE_1980
    const act = 'The President authorizes assistance without regard to the provision (FAA sec. 614(a)(1), 22 U.S.C. 2364(a)(1)).'
    expectChanges<SpecialAuthority | null>((day) => of(sample, day), null, [
      ['1961-09-04', until1980],
      ['1980-12-16', { act, by, standard, notice, limit: until1980.limit }],
      ['1993-12-17', { act, by, standard, notice, limit }],
    ])
    // As it was known: the text of 1980 was not enacted yet.
    expect(of(sample, '1981-06-01', '1980-12-15')).toEqual(until1980)
    expect(of(sample, '1981-06-01', '1980-12-16')?.standard).toBe(standard)
  })

  it.each<[string, ProvisionData['ground'], [IsoDate, 'certain' | 'read' | null][]]>([
    ['Foreign Assistance Act of 1961', 'statute', [['1961-09-04', 'certain']]],
    ['Foreign Assistance Act of 1961; another act', 'statute', [['1961-09-04', 'certain']]],
    ['Amendments to the Foreign Assistance Act of 1961', 'statute', []],
    ['Foreign Assistance Act of 1961', 'executive-policy', []],
    ['Foreign operations appropriations acts', 'annual-act', [['1961-09-04', 'read']]],
    ['Foreign operations appropriations acts', 'statute', []],
    ['Foreign Operations, Export Financing, and Related Programs Appropriations Act, 1997', 'statute', [['1961-09-04', 'read']]],
    ['The Foreign Operations, Export Financing, and Related Programs Appropriations Act, 1997', 'statute', []],
    // Named in sec. 614(a)(1) since it was set out anew.
    ['Arms Export Control Act', 'statute', [['1980-12-16', 'certain']]],
    ['Arms Export Control Act of 1976', 'statute', [['1980-12-16', 'certain']]],
    ['Amendments to the Arms Export Control Act', 'statute', []],
    ['International Security and Development Cooperation Act of 1981', 'statute', [['1980-12-16', 'read']]],
    ['International Security Assistance Act of 1979', 'statute', [['1980-12-16', 'read']]],
    ['International Security Assistance and Arms Export Control Act of 1976', 'statute', [['1980-12-16', 'read']]],
    ['Special Foreign Assistance Act of 1986', 'statute', [['1980-12-16', 'read']]],
    // Statutes beside them have ways out of their own.
    ['Child Soldiers Prevention Act of 2008', 'statute', []],
  ])('reaches "%s" (%s) as far as it says', (act, ground, changes) => {
    const reach = (day: IsoDate) => {
      const found = of(cited(act, ground), day)
      if (found === null) return null
      return found.act.endsWith(' That it reaches this act is a reading of its words, not a ruling.') ? 'read' : 'certain'
    }
    expectChanges(reach, null, changes)
  })

  it.each<[ProvisionId, IsoDate]>([
    ['faa-620f-communist-countries', '1962-08-01'],
    ['faa-620e-pressler', '1985-10-01'],
    ['aeca-102b-detonation', '1981-12-29'],
    ['chile-406-726', '1981-12-29'],
    ['bolivia-1985-1989', '1988-11-18'],
    ['annual-hti-constitution', '1987-12-22'],
  ])('does not reach %s since %s, which says so itself', (id, since) => {
    expectChanges((day) => specialAuthority(id, cited('Foreign Assistance Act of 1961'), day, undefined) === null, false, [[since, true]])
  })
})

describe('the special authority over a section that moved', () => {
  it.each<[ProvisionId, IsoDate, IsoDate | null]>([
    // FAA secs. 669 and 670 were sections of that Act from their first day.
    ['aeca-101-enrichment', '1976-06-30', null],
    ['aeca-102a-reprocessing', '1977-08-04', null],
    ['aeca-102b-detonation', '1977-08-04', '1981-12-29'],
    // Named in sec. 614(a)(1) as an act that authorizes money, until the clause was written anew "notwithstanding any other law".
    ['chile-406-726', '1980-12-16', '1981-12-29'],
  ])('reaches %s from %s to %s', (id, from, to) => {
    const reaches = (day: IsoDate) => kindsOn(id, day).includes('special-authority')
    expect([addDays(from, -1), from].map(reaches)).toEqual([false, true])
    expect(reaches(to === null ? '2020-01-01' : addDays(to, -1))).toBe(true)
    if (to !== null) expect(reaches(to)).toBe(false)
  })
})

describe('a way out that was not enacted when it is asked what was known', () => {
  it.each<[ProvisionId, IsoDate, IsoDate, Way['kind']]>([
    // The LIBERTAD Act is of 1996, the waiver for Haiti of 1989.
    ['faa-620a-cuba', '2000-01-01', '1995-01-01', 'event'],
    ['annual-hti-constitution', '1990-06-01', '1987-12-22', 'waiver'],
  ])('is none: %s on %s as known on %s', (id, on, knownOn, kind) => {
    expect(kindsOn(id, on)).toContain(kind)
    expect(kindsOn(id, on, knownOn)).toEqual(kindsOn(id, on).filter((one) => one !== kind))
    // What is known later than the day asked about is the law of that day.
    expect(kindsOn(id, on, '2026-01-01')).toEqual(kindsOn(id, on))
  })
})

describe('all ways out of a provision on a day, in their order', () => {
  it('a waiver, a certification, an exception for a part, the next list, a law: child soldiers', () => {
    const standard = 'determines that it is in the national interest and, since 2019, certifies that the government takes effective and continuing steps'
    expect(waysOn('cspa-404', '2020-06-01')).toEqual([
      {
        kind: 'waiver', act: `A waiver that reaches IMET: ${standard}`, by: 'President', standard,
        notice: 'to the committees within 45 days, with the justification',
        limit: 'may be given program by program, so it may take IMET in or leave it out',
        sets: [{ fact: 'cspa-404/waived', value: true }],
      },
      {
        kind: 'certification', act: 'Certification: Has assistance been reinstated under CSPA sec. 404(d)?', by: 'President', ...NO_TERMS,
        sets: [{ fact: 'cspa-404/certified', value: true }],
      },
      {
        kind: 'exception', act: 'Exception: Has the certification of CSPA sec. 404(e) been made, and does the training fall under it?', by: 'President', ...NO_TERMS,
        sets: [{ fact: 'cspa-404/excepted', value: true, extent: 'part' }],
      },
      {
        kind: 'event', by: 'Secretary of State', ...NO_TERMS,
        act:
          'Reinstatement under (d), on a certification that a plan of action with real steps is carried out and that policies prevent future use; ' +
          'or the next list leaves the government out.',
        sets: [{ fact: 'cspa-404/applies', value: false }],
      },
      { ...BY_CONGRESS, act: 'Congress repeals the provision or disapplies it for the country.', sets: [{ fact: 'cspa-404/excepted', value: true }] },
    ])
  })

  it('none of its own, the special authority, a law: the clause that names Cuba, before its end was enacted', () => {
    expect(waysOn('faa-620a-cuba', '1996-03-11')).toEqual([
      {
        ...SINCE_1980, act: 'The President authorizes assistance without regard to the provision (FAA sec. 614(a)(1), 22 U.S.C. 2364(a)(1)).',
        sets: [{ fact: 'faa-620a-cuba/waived', value: true }],
      },
      { ...BY_CONGRESS, act: 'Congress drops the clause or disapplies it.', sets: [{ fact: 'faa-620a-cuba/excepted', value: true }] },
    ])
  })

  it('one: the executive ends its own measure, and neither Congress nor sec. 614 is needed', () => {
    expect(waysOn('executive-suspension', '2020-01-01')).toEqual([
      {
        kind: 'event', act: 'The executive ends its own measure.', by: 'Department of State', ...NO_TERMS,
        sets: [{ fact: 'executive-suspension/applies', value: false }],
      },
    ])
  })

  it.each<[ProvisionId, IsoDate, Way['kind'][]]>([
    ['annual-coup', '1986-06-01', ['special-authority', 'legislation']],
    ['annual-coup', '1990-06-01', ['certification', 'special-authority', 'legislation']],
    ['annual-coup', '2023-06-01', ['waiver', 'certification', 'special-authority', 'legislation']],
    ['faa-620e-pressler', '1991-06-01', ['certification', 'legislation']],
    ['tvpa-110-tier3', '2015-06-01', ['waiver', 'exception', 'event', 'legislation']],
    ['annual-gtm-imet', '1996-06-01', ['certification', 'exception', 'special-authority', 'legislation']],
    ['annual-gtm-imet', '2000-06-01', ['special-authority', 'legislation']],
    ['drc-105', '2010-06-01', ['event', 'legislation']],
    // The removal of a country from the list came in 1985.
    ['faa-620f-communist-countries', '1984-06-01', ['waiver', 'legislation']],
    ['faa-620f-communist-countries', '1990-06-01', ['waiver', 'exception', 'legislation']],
    // No text in force: nothing to get out of.
    ['faa-620i-aggression', '1990-06-01', []],
    ['annual-coup', '1980-06-01', []],
  ])('%s on %s', (id, on, kinds) => {
    expect(kindsOn(id, on)).toEqual(kinds)
  })

  it('are those of the text that was known, and of the day where that text was in force', () => {
    expect(kindsOn('annual-coup', '2023-06-01', '2022-12-28')).toEqual(['certification', 'special-authority', 'legislation'])
    expect(kindsOn('annual-coup', '2023-06-01', '2022-12-29')).toEqual(['waiver', 'certification', 'special-authority', 'legislation'])
    // What came in after the day is no way out on the day, however well it is known since.
    expect(kindsOn('faa-620a-cuba', '1995-06-01', '2000-01-01')).toEqual(['special-authority', 'legislation'])
    expect(kindsOn('annual-coup', '2021-06-01', '2023-06-01')).toEqual(['certification', 'special-authority', 'legislation'])
    expect(kindsOn('chile-406-726', '1980-12-15', '1990-01-01')).toEqual(['legislation'])
    expect(kindsOn('chile-406-726', '1980-12-16', '1990-01-01')).toEqual(['special-authority', 'legislation'])
  })
})
