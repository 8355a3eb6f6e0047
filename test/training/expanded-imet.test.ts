import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/core/day.ts'
import { sourceSchema } from '../../src/core/source.ts'
import {
  certificationEnds,
  courseSchema,
  expandedCourses,
  EXPANDED_PROVIDERS_2001,
  EXPANDED_THRESHOLDS,
  expandedObjectiveSchema,
  meetsExpandedThreshold,
  OBJECTIVES_OF,
  personSchema,
  RECERTIFICATION_INTERVALS,
  topicSchema,
  unitSchema,
  atLeast,
} from '../../src/training/index.ts'

describe('the threshold of expanded IMET', () => {
  it.each([
    [51, '2010-01-01', true],
    [50.9, '2010-01-01', false],
    [50.9, '2026-01-28', false],
    [50.9, '2026-01-29', true],
    [50, '2026-01-29', false],
  ])('%d percent on %s: %s', (share, day, meets) => {
    expect(meetsExpandedThreshold(share, day)).toBe(meets)
  })

  it('has no gap', () => {
    expect(EXPANDED_THRESHOLDS[0]?.to).toBe(EXPANDED_THRESHOLDS[1]?.from)
    for (const [at, interval] of RECERTIFICATION_INTERVALS.entries())
      expect(interval.to).toBe(RECERTIFICATION_INTERVALS[at + 1]?.from ?? null)
  })
})

describe('the interval of recertification', () => {
  it.each([
    ['2002-08-01', false, '2003-01-01', '2004-08-01'],
    ['2002-08-01', true, '2003-01-01', '2004-08-01'],
    ['2006-08-01', false, '2007-01-01', '2009-08-01'],
    ['2006-08-01', true, '2007-01-01', '2011-08-01'],
    ['2025-08-01', false, '2026-01-29', '2030-08-01'],
    ['2001-08-01', false, '2002-07-09', null],
  ])('certified %s, whole %s, on %s: ends %s', (certified, whole, day, ends) => {
    expect(certificationEnds(certified, whole, day)).toBe(ends)
  })
})

describe('courses known as expanded IMET', () => {
  it.each(expandedCourses())('$title', ({ source, topic, objectives, asOf, weeks }) => {
    expect(sourceSchema().safeParse(source).success).toBe(true)
    expect(topicSchema().safeParse(topic).success).toBe(true)
    expect(objectives.length).toBeGreaterThan(0)
    for (const objective of objectives) expect(expandedObjectiveSchema().safeParse(objective).success).toBe(true)
    expect(asOf === null || /^\d{4}(-\d{2})?$/.test(asOf) || isIsoDate(asOf)).toBe(true)
    expect(weeks === null || weeks > 0).toBe(true)
  })

  it('names the providers of 2001', () => {
    expect(EXPANDED_PROVIDERS_2001.providers).toContain('Center for Civil-Military Relations')
  })

  it('keeps technical topics out of the objectives', () => {
    expect(OBJECTIVES_OF['logistics-and-maintenance']).toBeUndefined()
  })
})

describe('people, units and courses', () => {
  it('take the least that can be said', () => {
    expect(personSchema().safeParse({ category: 'military' }).success).toBe(true)
    expect(unitSchema().safeParse({}).success).toBe(true)
    expect(courseSchema().safeParse({ kind: 'technical', topic: 'flight', place: 'united-states' }).success).toBe(true)
  })

  it.each([
    ['O-4', 'O-4', true],
    ['O-3', 'O-4', false],
    ['O-1', 'E-9', true],
    ['E-9', 'W-1', false],
    ['O-10', 'O-9', true],
  ] as const)('%s is at least %s: %s', (grade, least, is) => {
    expect(atLeast(grade, least)).toBe(is)
  })
})
