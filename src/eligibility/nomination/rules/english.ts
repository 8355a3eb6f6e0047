import { all, any, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { memorandum } from '../sources.ts'

/** English: the level, the test, its age and the exempt countries. */
export const english: readonly NominationRule[] = [
  {
    id: 'english-level',
    name: 'The level of English',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 chapter 4; MASL',
    from: null,
    to: null,
    text: 'The service and the school set the level a course requires; the student reaches it.',
    offends: all(fact('course/requires-english'), not(fact('person/english-level-met'))),
    excepted: fact('person/english-exempt'),
    sources: [
      {
        name: 'Defense Language Institute English Language Center, the test',
        url: 'http://www.dlielc.org/testing/ecl_test.html',
      },
    ],
    confidence: 'primary',
    covers: [
      'screen.ecl.set-by-service',
      'screen.ecl.exempt.fy2009.full',
      'screen.ecl.exempt.principle',
      'screen.ecl.exempt.fy2003',
    ],
  },
  {
    id: 'english-test-at-home',
    name: 'The test in the home country',
    authority: 'manual',
    effect: 'conditions',
    citation: 'DSCA Policy 02-41; DSCA Policy 08-36',
    from: '2002-11-18',
    to: null,
    text: 'The test is taken in the home country, unless the list of the year exempts the country from it.',
    offends: all(
      fact('course/in-united-states'),
      fact('course/requires-english'),
      not(fact('person/english-tested-in-country')),
    ),
    excepted: any(fact('person/english-exempt'), fact('person/english-exempt-in-country')),
    sources: [memorandum('08-36'), memorandum('02-41')],
    confidence: 'primary',
    covers: ['screen.ecl.exempt.fy2009.incountry'],
  },
  {
    id: 'english-test-age',
    name: 'The age of the test',
    authority: 'practice',
    effect: 'conditions',
    citation: 'DLIELC message of 2023-12-06',
    from: null,
    to: null,
    text: 'A test counts for 105 days; from 6 December 2023 to the end of 2024 for 180.',
    offends: all(
      fact('course/in-united-states'),
      fact('course/requires-english'),
      not(fact('person/english-test-current')),
    ),
    excepted: fact('person/english-exempt'),
    sources: [
      { name: 'Defense Security Cooperation University, training management', url: 'https://www.dscu.mil/itm' },
    ],
    confidence: 'secondary',
    covers: ['screen.ecl.validity'],
  },
  {
    id: 'stand-alone-english',
    name: 'No English for its own sake',
    authority: 'manual',
    effect: 'bars',
    citation: 'SAMM Table C10.T3; DSCA Policy 15-56',
    from: '2015-11-06',
    to: null,
    text: 'General English with no course after it is not authorized under IMET.',
    offends: all(fact('course/english'), fact('course/stand-alone-english')),
    waived: 'waiver/stand-alone-english',
    sources: [{ name: 'DSCA Policy 15-56', url: 'https://documents.pub/document/open-pdf-version.html' }],
    confidence: 'primary',
    covers: ['what.standalone-elt'],
  },
]
