import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flips, rowChanges } from '../../scripts/data-changes/compare.ts'
import { markdown } from '../../scripts/data-changes/markdown.ts'
import { changesBetween } from '../../scripts/data-changes/run.ts'
import { snapshotOf, type Stretch } from '../../scripts/data-changes/snapshot.ts'
import * as imet from '../../src/index.ts'
import * as schemas from '../../src/schema/index.ts'
import { barred, measure, OPEN, version } from './versions.ts'

describe('the rows of two versions', () => {
  const before = version([measure('a', '2001-01-01', null), measure('b', '2002-01-01', '2003-01-01'), measure('c', '2004-01-01', null)])
  const after = version([measure('a', '2001-01-01', '2005-01-01'), measure('c', '2004-01-01', null), measure('d', '2006-01-01', null)])

  it('are told apart by collection, id and field, with the source', () => {
    const told = rowChanges(before, after).map(({ kind, collection, id, field, old, new: now, source }) => ({ kind, collection, id, field, old, now, source }))
    const about = { collection: 'measures', source: 'Federal Register' }
    expect(told).toEqual([
      { kind: 'changed', ...about, id: 'a', field: 'to', old: null, now: '2005-01-01' },
      { kind: 'changed', ...about, id: 'a', field: 'end', old: 'in-force', now: 'ended' },
      { kind: 'removed', ...about, id: 'b', field: null, old: measure('b', '2002-01-01', '2003-01-01'), now: null },
      { kind: 'added', ...about, id: 'd', field: null, old: null, now: measure('d', '2006-01-01', null) },
    ])
  })

  it('are the same in a version and itself', () => {
    expect(rowChanges(after, after)).toEqual([])
    expect(changesBetween(after, after).needs.level).toBe('none')
  })
})

describe('the days on which access is another one', () => {
  it('are told by country as stretches', () => {
    expect(flips(version([]), version([], barred('2012-03-22', '2013-01-01')))).toEqual([
      { country: 'SEN', from: '2012-03-22', to: '2013-01-01', before: 'open', after: 'barred' },
    ])
    expect(flips(version([], barred('2012-03-22', null)), version([], barred('2012-04-01', null)))).toEqual([
      { country: 'SEN', from: '2012-03-22', to: '2012-04-01', before: 'barred', after: 'open' },
    ])
  })

  it('are told for a country that only one version knows', () => {
    const { SEN = [] } = OPEN
    expect(flips(version([], { SEN }), version([]))).toMatchObject([
      { country: 'TUN', from: '1976-06-30', to: '2011-01-14', before: null, after: 'restricted' },
      { country: 'TUN', from: '2011-01-14', to: null, before: null, after: 'open' },
    ])
  })

  it('are those days and no others, whatever the stretches are', () => {
    const day = fc.integer({ min: 1, max: 27 }).map((count) => `2020-01-${String(count + 1).padStart(2, '0')}`)
    const stretches = fc.uniqueArray(day, { maxLength: 6 }).chain((ends) =>
      fc.array(fc.constantFrom('open', 'barred'), { minLength: ends.length + 1, maxLength: ends.length + 1 }).map((accesses) => {
        const starts = ['2020-01-01', ...ends.sort()]
        return starts.map((from, at): Stretch => ({ from, to: starts[at + 1] ?? null, access: accesses[at] ?? 'open' }))
      }),
    )
    const on = (all: readonly Stretch[], asked: string) => all.find(({ from, to }) => from <= asked && (to === null || asked < to))?.access
    fc.assert(
      fc.property(stretches, stretches, day, (a, b, asked) => {
        const found = flips(version([], { SEN: a }), version([], { SEN: b }))
        const flip = found.find(({ from, to }) => from <= asked && (to === null || asked < to))
        expect(flip !== undefined).toBe(on(a, asked) !== on(b, asked))
        if (flip !== undefined) expect([flip.before, flip.after]).toEqual([on(a, asked), on(b, asked)])
      }),
    )
  })
})

describe('the summary', () => {
  it('says what a release changes, by country and row', () => {
    const before = version([measure('a', '2001-01-01', null, { listed: ['PAK', 'SDN'] })])
    const after = version([measure('a', '2001-01-01', null, { listed: ['SDN', 'YEM'] })], barred('2012-03-22', null))
    const text = markdown(changesBetween(before, after))
    expect(text).toContain('Needs a minor release')
    expect(text).toContain('| SEN | 2012-03-22 |  | open | barred |')
    expect(text).toContain('### Measures: 1 row\n\n- a: `listed` -PAK +YEM (Federal Register)')
  })

  it('says so where nothing changes', () => {
    expect(markdown(changesBetween(version([]), version([])))).toContain("No country's access changes on any day.")
  })
})

describe('the records as they are', () => {
  const now = snapshotOf(imet, schemas)

  it('are all in the comparison', () => {
    const sizes = Object.fromEntries(Object.entries(now.collections).map(([name, rows]) => [name, Object.keys(rows).length]))
    expect(sizes['determinations']).toBe(imet.determinations().length)
    expect(sizes['measures']).toBe(imet.measures().length)
    expect(sizes['appropriations']).toBe(imet.accountHistory().length)
    expect(sizes['provisions']).toBe(imet.provisions().length)
    expect(sizes['coverage']).toBe(imet.coverage().length)
    for (const [name, size] of Object.entries(sizes)) expect(size, name).toBeGreaterThan(10)
    expect(Object.keys(now.access)).toHaveLength(imet.countries().length)
    expect(now.codes).toContain('FindingResult: bars')
    expect(now.codes).toContain('country-decision.legalAccess')
  })

  it('show a row that is taken out', () => {
    const measures = Object.fromEntries(Object.entries(now.collections['measures'] ?? {}).filter(([id]) => id !== 'bfa-2022-pause'))
    const without = { ...now, collections: { ...now.collections, measures } }
    const { rows, needs } = changesBetween(now, without)
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([['removed', 'bfa-2022-pause']])
    expect(needs.level).toBe('minor')
  })
})
