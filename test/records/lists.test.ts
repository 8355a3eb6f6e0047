import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays } from '../../src/core/day.ts'
import { fiscalYearInterval } from '../../src/core/fiscal-year.ts'
import { contains, isForward, overlaps } from '../../src/core/interval.ts'
import type { Slot } from '../../src/eligibility/fact.ts'
import { provisions } from '../../src/law/queries.ts'
import { childSoldierYears } from '../../src/records/lists/child-soldiers.ts'
import { coverage as coverageOf } from '../../src/records/lists/coverage.ts'
import { coverageSchema } from '../../src/records/lists/coverage-row.ts'

const coverage = coverageOf()
import { listYearSchema, type ListYear } from '../../src/records/lists/list-year.ts'
import { listsOutsideImet, officialLists } from '../../src/records/lists/official-lists.ts'
import { determinationsFrom, type OfficialList } from '../../src/records/lists/to-determinations.ts'
import { traffickingYears } from '../../src/records/lists/trafficking.ts'
import { determinationSchema } from '../../src/records/row.ts'

const lists: readonly OfficialList[] = [...officialLists(), ...listsOutsideImet()]
const rows = lists.flatMap(determinationsFrom)

function named(year: ListYear): string[] {
  return [...Object.values(year.listed).flat(), ...(year.notWithheld ?? []), ...(year.unread ?? [])]
}

function yearOf(years: readonly ListYear[], fiscalYear: number): ListYear {
  const found = years.find((year) => year.fiscalYear === fiscalYear)
  if (found === undefined) throw new Error(`no list for FY${fiscalYear}`)
  return found
}

function holds(country: string, provision: string, slot: Slot, day: string): boolean {
  return rows.some((row) => row.country === country && row.provision === provision && row.slot === slot && contains(row, day))
}

/** Listed, and neither waived nor excepted nor certified. */
function struck(country: string, provision: string, day: string): boolean {
  const lifts = ['waived', 'excepted', 'certified'] as const
  return holds(country, provision, 'applies', day) && !lifts.some((slot) => holds(country, provision, slot, day))
}

describe('the official lists', () => {
  it('hold to their schemas', () => {
    for (const { id, years } of lists) expect(z.array(listYearSchema()).safeParse(years).error?.issues ?? [], id).toEqual([])
    expect(z.array(coverageSchema()).safeParse(coverage).error?.issues ?? []).toEqual([])
  })

  it('are as many as were published and read', () => {
    const counted = Object.fromEntries(lists.map(({ id, years }) => [id, years.flatMap(named).length]))
    expect(counted).toEqual({
      'state-sponsor': 11,
      'child-soldiers': 161,
      trafficking: 434,
      'narcotics-certification': 104,
      'narcotics-failure': 64,
      'icc-party': 75,
      enrichment: 1,
      detonation: 3,
      'chemical-weapons': 4,
      pressler: 1,
      'narcotics-majors': 291,
      'not-cooperating': 12,
      'religious-freedom': 18,
    })
  })

  it('name each country once for a year, and lift only whom they strike', () => {
    for (const { id, years } of lists) {
      for (const year of years) {
        const place = `${id} ${year.fiscalYear ?? year.from}`
        const all = named(year)
        expect(new Set(all).size, place).toBe(all.length)
        const listed = new Set<string>(Object.values(year.listed).flat())
        for (const { countries } of year.lifts) for (const country of countries) expect(listed.has(country), `${place} ${country}`).toBe(true)
      }
    }
  })

  it('run forward, inside the fiscal year that they bind, and never twice over one country and day', () => {
    for (const { id, years } of lists) {
      for (const year of years) {
        expect(isForward(year), `${id} ${year.from}`).toBe(true)
        for (const lift of year.lifts) expect(isForward(lift), `${id} ${lift.from} ${lift.instrument}`).toBe(true)
        if (typeof year.fiscalYear !== 'number' || year.fiscalYear < 2003) continue
        const bound = fiscalYearInterval(year.fiscalYear)
        expect(year.from >= bound.from && year.to === bound.to, `${id} FY${year.fiscalYear}`).toBe(true)
        for (const lift of year.lifts) expect(lift.from >= year.from && lift.to === year.to, `${id} FY${year.fiscalYear} ${lift.instrument}`).toBe(true)
      }
      const spans = years.flatMap((year) => Object.values(year.listed).flat().map((country) => ({ country, from: year.from, to: year.to })))
      for (const [index, a] of spans.entries()) {
        for (const b of spans.slice(index + 1)) expect(a.country === b.country && overlaps(a, b), `${id} ${a.country} ${a.from}`).toBe(false)
      }
    }
  })

  it('were public by the day on which they bind, and the trafficking years begin with the later of 1 October and the signing', () => {
    for (const { id, years } of lists) for (const year of years) expect(year.known <= year.from || year.known === '2006-03-08', `${id} ${year.from}`).toBe(true)
    for (const year of traffickingYears) {
      const first = year.fiscalYear === null ? year.from : fiscalYearInterval(year.fiscalYear).from
      expect(year.from).toBe(year.known > first ? year.known : first)
    }
  })

  it('stand on provisions of the law, and yield rows that hold to the schema, each id once', () => {
    const ids = new Set<string>(provisions().map(({ id }) => id))
    const allowed = [
      'aeca-101-enrichment',
      'aeca-102b-detonation',
      'aeca-40a-not-cooperating',
      'aspa-2007-icc',
      'cbw-act-307',
      'cspa-404',
      'faa-490-majors',
      'faa-620a-state-sponsors',
      'faa-620e-pressler',
      'fraa-2003-706-drug-list',
      'irfa-405',
      'tvpa-110-tier3',
    ]
    expect([...new Set(lists.map(({ provision }) => provision))].sort()).toEqual(allowed)
    expect(allowed.filter((id) => !ids.has(id))).toEqual([])
    for (const row of rows) expect(determinationSchema().safeParse(row).error?.issues ?? [], row.id).toEqual([])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('give no row for a lift that does not reach IMET, or of which that was not read', () => {
    const freed = officialLists().flatMap(({ years }) => years.flatMap((year) => year.lifts.filter(({ reachesImet }) => reachesImet !== true)))
    expect(freed.length).toBeGreaterThan(40)
    expect(holds('SSD', 'cspa-404', 'waived', '2021-12-01')).toBe(false)
    expect(holds('YEM', 'cspa-404', 'waived', '2019-01-15')).toBe(false)
    expect(holds('AFG', 'tvpa-110-tier3', 'waived', '2024-12-01')).toBe(false)
  })
})

describe('known days of the lists', () => {
  it.each([
    ['PAK', 'cspa-404', '2021-09-30', false],
    ['PAK', 'cspa-404', '2021-10-01', true],
    ['PAK', 'cspa-404', '2021-10-08', false],
    ['PAK', 'cspa-404', '2022-10-01', false],
    ['AFG', 'cspa-404', '2019-10-17', true],
    ['AFG', 'cspa-404', '2019-10-18', false],
    ['TCD', 'cspa-404', '2011-10-03', true],
    ['TCD', 'cspa-404', '2011-10-04', false],
    ['RWA', 'cspa-404', '2013-09-30', false],
    ['RWA', 'cspa-404', '2014-06-01', true],
    ['RWA', 'cspa-404', '2014-10-01', false],
    ['SOM', 'cspa-404', '2014-06-01', false],
    ['TUR', 'cspa-404', '2025-08-03', true],
    ['TUR', 'cspa-404', '2025-08-04', false],
    ['VEN', 'tvpa-110-tier3', '2024-11-01', false],
    ['YEM', 'tvpa-110-tier3', '2015-10-04', false],
    ['YEM', 'tvpa-110-tier3', '2015-10-05', true],
    ['COD', 'tvpa-110-tier3', '2020-06-01', false],
    ['BTN', 'tvpa-110-tier3', '2020-06-01', false],
    ['GMB', 'tvpa-110-tier3', '2020-06-01', true],
    ['SAU', 'tvpa-110-tier3', '2020-06-01', false],
    ['SSD', 'tvpa-110-tier3', '2016-03-01', false],
    ['GAB', 'tvpa-110-tier3', '2019-03-01', false],
    ['BOL', 'fraa-2003-706-drug-list', '2020-01-05', true],
    ['BOL', 'fraa-2003-706-drug-list', '2020-01-06', false],
    ['VEN', 'fraa-2003-706-drug-list', '2006-11-01', true],
    ['AFG', 'fraa-2003-706-drug-list', '2026-01-01', true],
    ['MMR', 'fraa-2003-706-drug-list', '2026-01-01', false],
    ['NGA', 'faa-490-majors', '1998-06-01', true],
    ['LBN', 'faa-490-majors', '1995-06-01', false],
    ['CUB', 'faa-620a-state-sponsors', '2015-05-28', true],
    ['CUB', 'faa-620a-state-sponsors', '2015-05-29', false],
    ['CUB', 'faa-620a-state-sponsors', '2021-01-12', true],
    ['SDN', 'faa-620a-state-sponsors', '2020-12-14', false],
    ['SYR', 'faa-620a-state-sponsors', '2026-08-23', true],
    ['SYR', 'faa-620a-state-sponsors', '2026-08-24', false],
    ['IRQ', 'faa-620a-state-sponsors', '2003-05-06', true],
    ['IRQ', 'faa-620a-state-sponsors', '2003-05-07', false],
    ['ZMB', 'aspa-2007-icc', '2003-07-28', true],
    ['ZMB', 'aspa-2007-icc', '2003-07-29', false],
    ['ZAF', 'aspa-2007-icc', '2006-10-01', true],
    ['ZAF', 'aspa-2007-icc', '2006-10-02', false],
    ['VEN', 'aspa-2007-icc', '2006-10-16', true],
    ['VEN', 'aspa-2007-icc', '2006-10-17', false],
    ['EST', 'aspa-2007-icc', '2004-03-29', false],
    ['IND', 'aeca-102b-detonation', '1998-11-30', true],
    ['IND', 'aeca-102b-detonation', '1998-12-01', false],
    ['IND', 'aeca-102b-detonation', '1999-10-26', true],
    ['PAK', 'aeca-101-enrichment', '1987-11-01', true],
    ['PAK', 'aeca-101-enrichment', '1988-01-15', false],
    ['PAK', 'aeca-101-enrichment', '2001-09-22', false],
    ['SYR', 'cbw-act-307', '2025-06-29', true],
    ['SYR', 'cbw-act-307', '2025-06-30', false],
  ] as const)('%s under %s on %s: %s', (country, provision, day, expected) => {
    expect(struck(country, provision, day)).toBe(expected)
  })

  it('keep the certification gaps of Pressler: each fiscal year waits for its own', () => {
    const certified = (day: string) => holds('PAK', 'faa-620e-pressler', 'certified', day)
    expect(['1986-10-26', '1987-12-16', '1988-11-17', '1989-10-04', '1990-10-01'].map(certified)).toEqual(Array(5).fill(false))
    expect(['1986-10-27', '1987-12-17', '1988-11-18', '1989-10-05', '1990-09-30'].map(certified)).toEqual(Array(5).fill(true))
  })

  it('leave barred days before a late waiver', () => {
    const late = childSoldierYears.filter((year) => year.lifts.some(({ slot, from }) => slot === 'waived' && from > year.from)).map(({ fiscalYear }) => fiscalYear)
    expect(late).toEqual([2011, 2012, 2020, 2021, 2022, 2023, 2024, 2025])
  })

  it('say who could waive in the President\'s stead, and free nobody by it', () => {
    expect(yearOf(childSoldierYears, 2024).delegations?.flatMap(({ countries }) => countries)).toEqual(['RWA', 'TUR'])
    expect(struck('RWA', 'cspa-404', '2024-01-15')).toBe(true)
    expect(lists.flatMap(({ years }) => years.flatMap(({ delegations }) => delegations ?? [])).length).toBe(8)
  })
})

describe('the coverage of the lists', () => {
  it('speaks of every list that decides, and leaves no day out between its first and its last', () => {
    for (const { provision, statesTrigger } of lists) {
      const slot = statesTrigger ? 'applies' : 'certified'
      expect(coverage.some((entry) => entry.provision === provision && entry.slot === slot), provision).toBe(true)
    }
    const groups = new Map<string, typeof coverage[number][]>()
    for (const entry of coverage) {
      const key = `${entry.provision}/${entry.slot}`
      groups.set(key, [...(groups.get(key) ?? []), entry])
    }
    for (const [key, group] of groups) for (const [index, entry] of group.slice(1).entries()) expect(entry.from, key).toBe(group[index]?.to)
  })

  it('calls no list complete where a year was not read', () => {
    for (const year of traffickingYears) {
      if (year.unread === undefined) continue
      const on = addDays(year.from, 1)
      expect(coverage.find((entry) => entry.provision === 'tvpa-110-tier3' && entry.slot === 'applies' && contains(entry, on))?.status).toBe('partial')
    }
    for (const { provision, years } of officialLists()) {
      for (const lift of years.flatMap(({ lifts }) => lifts.filter(({ reachesImet }) => reachesImet === null))) {
        const entry = coverage.find((candidate) => candidate.provision === provision && candidate.slot === lift.slot && contains(candidate, lift.from))
        expect(entry?.status, `${provision} ${lift.instrument}`).toBe('partial')
      }
    }
  })
})
