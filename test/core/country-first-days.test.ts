import { describe, expect, it } from 'vitest'
import { firstDayOf } from '../../src/core/country.ts'
import { timelineOf } from '../../src/records/timeline.ts'

describe('the republics that left Yugoslavia', () => {
  it.each([
    ['SVN', '1991-06-25'],
    ['HRV', '1991-06-25'],
    ['MKD', '1991-09-08'],
    ['BIH', '1992-03-03'],
  ] as const)('%s is there from its independence, and not from the end of the code YUG', (country, day) => {
    expect(firstDayOf(country)).toBe(day)
    const states = timelineOf(country).filter(({ from }) => from < '2003-02-04')
    expect(states.some(({ state }) => state !== 'never')).toBe(true)
    expect(timelineOf(country).filter(({ to }) => to !== null && to <= day).every(({ state }) => state === 'never')).toBe(true)
  })
})
