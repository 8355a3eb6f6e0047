import { describe, expect, it } from 'vitest'
import { classifyTitle } from '../../src/training/classify-title.ts'
import { TITLES } from './titles.ts'

describe('classifyTitle', () => {
  it.each(TITLES)('%s: %s, %s', (title, topic, kind) => {
    const reading = classifyTitle(title)
    expect(reading?.topic ?? null).toBe(topic)
    expect(reading?.kind ?? null).toBe(kind)
  })

  it.each([
    ['BOARDING OFF (MLE-01)EIMET', 'maritime-law-enforcement', 'technical', true],
    ['AMERICAN LANGUAGE COURSE', 'english-language', 'english-language', false],
    ['AIR COMD & STAFF COLLEGE', 'professional-military-education', 'professional-military-education', false],
    ['MET DRMI (MIDMC)', 'defense-resource-management', 'mobile-team', false],
    ['HIV/AIDS Planning & Policy Development', 'medical', 'technical', false],
    ['NCO PROFESSIONAL DEVLOPMNT', 'professional-military-education', 'professional-military-education', false],
    ['Counter IED Course(Master)', 'combat-arms', 'technical', false],
    ['TRAINING AIDS & DEVICES', 'instructor-training', 'technical', false],
    ['Civil-Military Relations-MA', 'civil-military-relations', 'postgraduate', false],
    ['INSPECTOR GENERAL', 'administration', 'technical', false],
    ['DVOT CONUS', 'professional-military-education', 'orientation-tour', false],
  ] as const)('reads %s', (title, topic, kind, saysExpanded) => {
    expect(classifyTitle(title)).toEqual({ topic, kind, saysExpanded })
  })

  it.each([
    '',
    'Fiscal Year 2019 Program Totals',
    'FY 2008 Program Totals',
    'IMS Medical Insurance Review',
    'COVID-19 EXT',
    'INTERPRETER',
    '*',
  ])('knows no course in "%s"', (title) => {
    expect(classifyTitle(title)).toBeNull()
  })

  it('holds a hundred titles judged by hand', () => {
    expect(new Set(TITLES.map(([title]) => title)).size).toBe(100)
  })
})
