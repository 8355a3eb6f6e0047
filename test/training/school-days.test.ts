import { describe, expect, it } from 'vitest'
import { findSchool } from '../../src/training/find-school.ts'

// Both sides of each day on which a school opened, closed or changed its name; a month stands for its first day.
describe('a school on a day', () => {
  it.each([
    ['WHINSEC', '2001-01-16', null],
    ['WHINSEC', '2001-01-17', 'Western Hemisphere Institute for Security Cooperation'],
    ['IAAFA', '1943-03-14', null],
    ['USARSA', '1945-12-31', null],
    ['USARSA', '2000-11-30', 'School of the Americas'],
    ['USARSA', '2000-12-01', null],
  ])('%s on %s', (text, day, name) => {
    const found = findSchool(text, day)
    if (name === null) expect(found).toBeNull()
    else expect(found?.name).toContain(name)
  })

  it.each([
    ['2019-03-31', 'Center for Civil-Military Relations'],
    ['2019-04-01', 'Institute for Security Governance'],
  ])('bears the name of %s', (day, name) => {
    expect(findSchool('ISG', day)?.name).toBe(name)
  })

  it('is found with blanks about its name, and under its last name without a day', () => {
    expect(findSchool('  isg ')?.id).toBe('isg')
    expect(findSchool('DISAM')?.id).toBe(findSchool('DSCU')?.id)
  })
})
