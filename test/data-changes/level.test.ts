import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../scripts/data-changes/run.ts'
import { barred, measure, version } from './versions.ts'

const before = version([measure('a', '2001-01-01', null)])
const needed = (after: ReturnType<typeof version>, from = before) => changesBetween(from, after).needs.level

describe('the release that a change needs', () => {
  it('is major where callers break', () => {
    expect(needed({ ...before, exports: [] })).toBe('major')
    expect(needed({ ...before, exports: ['assessCountry: object'] })).toBe('major')
    expect(needed({ ...before, codes: ['span.access: open'] })).toBe('major')
    expect(needed({ ...before, access: {} })).toBe('major')
  })

  it('is minor where an answer or a row up to the as-of day changes', () => {
    expect(needed({ ...before, access: barred('2026-10-09', null) })).toBe('minor')
    expect(needed(version([measure('a', '2001-01-01', '2026-10-09')]))).toBe('minor')
    expect(needed(version([measure('a', '2001-01-01', null, { summary: 'Other words.' })]))).toBe('minor')
    expect(needed(version([measure('a', '2001-01-01', null), measure('b', '2026-10-09', null)]))).toBe('minor')
    expect(needed(version([]))).toBe('minor')
    expect(needed(before, version([measure('a', '2001-01-01', '2026-01-01')]))).toBe('minor')
  })

  it('is minor where something is new to callers', () => {
    expect(needed({ ...before, exports: [...before.exports, 'explain: function'] })).toBe('minor')
    expect(needed({ ...before, codes: [...(before.codes ?? []), 'span.access: restricted'] })).toBe('minor')
  })

  it('is a patch where all that is new begins after the as-of day', () => {
    expect(needed({ ...version([measure('a', '2001-01-01', null), measure('b', '2026-10-10', null)], barred('2026-10-10', null)) })).toBe('patch')
    expect(needed(version([measure('a', '2001-01-01', '2026-11-01')]))).toBe('patch')
  })

  it('is none for the same records, however far they are now said to reach', () => {
    expect(needed({ ...before, recordsAsOf: '2026-11-01' })).toBe('none')
  })

  it('takes the earlier of the two as-of days', () => {
    const law = version(before.collections['measures'] === undefined ? [] : Object.values(before.collections['measures']), undefined, { lawAsOf: '2026-01-01' })
    const added = version([measure('a', '2001-01-01', null), measure('b', '2026-06-01', null)])
    expect(needed(added, law)).toBe('patch')
    expect(needed(added)).toBe('minor')
  })

  it('is never a patch from a version that does not tell how far it reaches, nor major for codes that it did not describe', () => {
    const silent = { ...before, recordsAsOf: null, lawAsOf: null, codes: null }
    expect(needed(version([measure('a', '2001-01-01', null), measure('b', '2190-01-01', null)]), silent)).toBe('minor')
  })
})
