import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { findSchool, predecessorsOf, schools, schoolSchema, type SchoolId } from '../../src/training/index.ts'

const ids = Object.keys(schools()) as SchoolId[]

describe('schools', () => {
  it.each(ids)('%s is whole', (id) => {
    expect(schoolSchema().safeParse(schools()[id]).error).toBeUndefined()
    for (const before of schools()[id].predecessors) expect(ids).toContain(before)
    for (const { from, to } of schools()[id].names) if (from !== null && to !== null) expect(from < to).toBe(true)
  })

  it.each(ids)('%s is found by each of its names', (id) => {
    for (const { name, short, also } of schools()[id].names)
      for (const text of [name, ...(short === null ? [] : [short]), ...also]) expect(findSchool(text)?.id).toBe(id)
  })

  const FOUND: readonly (readonly [text: string, day: string | undefined, id: SchoolId | null, name?: string])[] = [
    ['WHINSEC', undefined, 'whinsec'],
    ['the Western Hemisphere Institute for Security Cooperation', undefined, 'whinsec'],
    ['School of the Americas', undefined, 'usarsa', 'U.S. Army School of the Americas'],
    ['School of the Americas', '2010-01-01', null],
    ['WHINSEC', '2000-06-01', null],
    ['USARSA', '1955-01-01', 'usarsa', 'U.S. Army Caribbean School'],
    ['USARSA', '1975-01-01', 'usarsa', 'U.S. Army School of the Americas'],
    ['CCMR', '2010-01-01', 'isg', 'Center for Civil-Military Relations'],
    ['CCMR', '2021-01-01', 'isg', 'Institute for Security Governance'],
    ['DISAM', undefined, 'dscu', 'Defense Security Cooperation University'],
    ['DISAM', '2000-01-01', 'dscu', 'Defense Institute of Security Assistance Management'],
    ['army war college', undefined, 'army-war-college'],
    ['U.S. Army War College', undefined, 'army-war-college'],
    ['Naval War College', undefined, 'naval-war-college'],
    ['National Defense University', undefined, 'ndu'],
    ['National War College', undefined, 'ndu'],
    ['Inter-American Air Forces Academy', undefined, 'iaafa'],
    ['NAVSCIATTS', '1980-01-01', 'navsciatts', 'Naval Small Craft Instruction and Technical Training School'],
    ['SCIATT', '1965-01-01', 'navsciatts', 'Small Craft Inspection and Training Team'],
    ['DLIELC', undefined, 'dlielc'],
    ['West Point', undefined, 'usma'],
    ['University of Nowhere', undefined, null],
    ['', undefined, null],
  ]

  it.each(FOUND.map(([text, day, id, name]) => ({ text, day, id, name })))(
    'finds $text on $day',
    ({ text, day, id, name }) => {
      const found = findSchool(text, day)
      expect(found?.id ?? null).toBe(id)
      if (name !== undefined) expect(found?.name).toBe(name)
    },
  )

  it('knows what went before', () => {
    expect(predecessorsOf('whinsec')).toEqual(['usarsa'])
    expect(predecessorsOf('diils')).toEqual(['njs'])
  })

  it('refuses what is no name', () => {
    expect(() => findSchool(7 as never)).toThrow(ImetError)
    expect(() => findSchool('WHINSEC', 'soon')).toThrow(/real calendar day/)
  })
})
