import { describe, expect, it } from 'vitest'
import type { AssessInput, Fact, FactId, FactValue } from '../../../src/eligibility/fact.ts'
import { settles, type Settlement } from '../../../src/eligibility/settles.ts'
import { whereToLook } from '../../../src/eligibility/settles-sources.ts'
import { inside, onRecord } from '../../../src/eligibility/rule.ts'
import type { ProvisionId } from '../../../src/law/register.ts'
import { stamp } from '../../../src/law/stamp.ts'
import { allFalse } from '../arbitraries.ts'

type Told = Readonly<Partial<Record<FactId, FactValue | null>>>

/** Every question answered with no, but for what is told; `null` leaves a question open. */
function told(country: AssessInput['country'], facts: Told): AssessInput {
  const rows = (Object.entries(facts) as [FactId, FactValue | null][]).flatMap(([fact, value]): Fact[] => (value === null ? [] : [{ fact, value }]))
  return { country, facts: [...allFalse().filter(({ fact }) => !(fact in facts)), ...rows] }
}

/** Outcomes as texts: `access size`, then each choice as its provisions and bundles. */
const inWords = ({ outcomes }: Settlement) =>
  outcomes.map(({ access, size, choices }) => [
    `${access} ${size}`,
    ...choices.map(({ provisions, oneOf }) => {
      const bundles = oneOf.map((bundle) => bundle.map(({ fact, value }) => `${value ? '' : 'not '}${fact.slice(fact.indexOf('/') + 1)}`).join(' & '))
      return `${provisions.join('+')}: ${bundles.join(' | ')}`
    }),
  ])

const COUP_OPEN: Told = { 'annual-coup/applies': null, 'annual-coup/waived': null, 'annual-coup/certified': null }

describe('what settles a decision, fact by fact', () => {
  it('for each access to which it can come: one that strikes so hard, and nothing that strikes harder', () => {
    const input = told('BRA', {
      'cspa-404/applies': null, 'cspa-404/waived': null, 'goldman-act-202/applies': null, 'goldman-act-202/waived': null,
      'executive-pause/applies': null, 'executive-suspension/applies': null,
    })
    const found = settles(input, '2015-06-01')
    expect(found.access).toBe('undetermined')
    const CSPA = 'cspa-404: waived | not applies'
    const SUSPENSION = 'executive-suspension: not applies'
    expect(inWords(found)).toEqual([
      ['open 4', 'goldman-act-202: waived | not applies', CSPA, SUSPENSION, 'executive-pause: not applies'],
      ['conditional 5', 'goldman-act-202: applies & not waived', CSPA, SUSPENSION, 'executive-pause: not applies'],
      ['restricted 3', 'executive-pause: applies', CSPA, SUSPENSION],
      // The shortest first, though the other provision stands first among the findings.
      ['barred 1', 'cspa-404+executive-suspension: applies | applies & not waived'],
    ])
    expect(found.outcomes[3]?.choices[0]?.oneOf.map((bundle) => bundle.map(({ fact }) => fact))).toEqual([
      ['executive-suspension/applies'],
      ['cspa-404/applies', 'cspa-404/waived'],
    ])
  })

  it('what is decided is where it can end without any one striking, and nothing milder is asked about', () => {
    expect(inWords(settles(told('BRA', { ...COUP_OPEN, 'executive-pause/applies': true, 'goldman-act-202/applies': null }), '2023-06-01'))).toEqual([
      ['restricted 1', 'annual-coup: certified | waived | not applies'],
      ['barred 3', 'annual-coup: applies & not waived & not certified'],
    ])
    // As hard as what is decided, so it changes nothing.
    expect(inWords(settles(told('BRA', { 'executive-suspension/applies': true, ...COUP_OPEN }), '2023-06-01'))).toEqual([['barred 0']])
    expect(inWords(settles(told('BRA', {}), '2023-06-01'))).toEqual([['open 0']])
    expect(inWords(settles(told('BRA', { 'executive-pause/applies': 'not-ascertained' }), '2023-06-01'))).toEqual([['open 0']])
  })

  it('one answer is enough where the others are known', () => {
    expect(inWords(settles(told('BRA', { 'annual-coup/applies': true, 'annual-coup/certified': null }), '2023-06-01'))).toEqual([
      ['open 1', 'annual-coup: certified'],
      ['barred 1', 'annual-coup: not certified'],
    ])
  })

  it('is told with the question, who can know and where to look', () => {
    const input: AssessInput = { ...told('BRA', { 'cspa-404/applies': null, 'faa-502b-human-rights/applies': null }), knownOn: '2020-06-02' }
    const LOOK = 'The list in the yearly Trafficking in Persons Report, and the Presidential Determinations under the Act in the Federal Register'
    const listed = {
      fact: 'cspa-404/applies', provision: 'cspa-404', asks: 'Is the government on the child soldiers list that binds the fiscal year (CSPA sec. 404)?',
      knownTo: 'public', askOf: 'Secretary of State', lookIn: LOOK,
    }
    const pattern = {
      fact: 'faa-502b-human-rights/applies', provision: 'faa-502b-human-rights',
      asks: 'Has the executive found a consistent pattern of gross violations of human rights (FAA sec. 502B)?',
      knownTo: 'government', askOf: 'Secretary of State', lookIn: 'Not published; Secretary of State can say',
    }
    const found = settles(input, '2020-06-01')
    expect(found).toEqual({
      ...stamp(null), country: 'BRA', on: '2020-06-01', knownOn: '2020-06-02', access: 'undetermined',
      outcomes: [
        {
          access: 'open', size: 2,
          choices: [
            { provisions: ['faa-502b-human-rights'], oneOf: [[{ ...pattern, value: false }]] },
            { provisions: ['cspa-404'], oneOf: [[{ ...listed, value: false }]] },
          ],
        },
        {
          access: 'barred', size: 1,
          choices: [{ provisions: ['faa-502b-human-rights', 'cspa-404'], oneOf: [[{ ...pattern, value: true }], [{ ...listed, value: true }]] }],
        },
      ],
    })
    expect(settles({ country: 'BRA', facts: input.facts }, '2020-06-01').knownOn).toBe(null)
  })

  it('is a law where the caller doubts what the provision does not ask', () => {
    const asked = (fact: FactId, provision: ProvisionId, value: boolean) =>
      ({ fact, value, provision, asks: fact, knownTo: 'public', askOf: 'Congress', lookIn: 'The public laws of the time' })
    // The clause names the country, and the caller is not sure that it does.
    expect(settles(told('AFG', { 'annual-afg-taliban/applies': 'unknown' }), '2023-01-01').outcomes).toEqual([
      { access: 'open', size: 1, choices: [{ provisions: ['annual-afg-taliban'], oneOf: [[asked('annual-afg-taliban/applies', 'annual-afg-taliban', false)]] }] },
      { access: 'barred', size: 1, choices: [{ provisions: ['annual-afg-taliban'], oneOf: [[asked('annual-afg-taliban/applies', 'annual-afg-taliban', true)]] }] },
    ])
    // Sec. 105 has no waiver of its own.
    expect(settles(told('BRA', { 'drc-105/applies': true, 'drc-105/waived': 'unknown' }), '2010-01-01').outcomes).toEqual([
      { access: 'open', size: 1, choices: [{ provisions: ['drc-105'], oneOf: [[asked('drc-105/waived', 'drc-105', true)]] }] },
      { access: 'restricted', size: 1, choices: [{ provisions: ['drc-105'], oneOf: [[asked('drc-105/waived', 'drc-105', false)]] }] },
    ])
  })
})

describe('where to look', () => {
  const FEDERAL_REGISTER = 'The Federal Register, and the reports and statements of the Department of State'
  it.each<[ProvisionId, ReturnType<typeof onRecord>, string]>([
    ['faa-620a-state-sponsors', onRecord('?', 'Secretary of State'),
      "The Department of State's list of state sponsors of terrorism, and its notices in the Federal Register"],
    ['cspa-404', onRecord('?', 'President'),
      'The list in the yearly Trafficking in Persons Report, and the Presidential Determinations under the Act in the Federal Register'],
    ['tvpa-110-tier3', onRecord('?', 'President'),
      'The yearly Presidential Determination under the Act in the Federal Register; the tiers stand in the Trafficking in Persons Report'],
    ['fraa-2003-706-drug-list', onRecord('?', 'President'), 'The yearly Presidential Determination on major drug countries in the Federal Register'],
    ['faa-490-majors', onRecord('?', 'Congress'),
      'The yearly certifications of the President, in the Federal Register and the International Narcotics Control Strategy Report'],
    ['executive-pause', onRecord('?', 'President'), "The Department of State's announcements, briefings and congressional budget justifications"],
    ['annual-coup', onRecord('?', 'President'), 'Presidential Determinations and memoranda, in the Federal Register'],
    ['annual-coup', onRecord('?', 'President, or whom the President names'), 'Presidential Determinations and memoranda, in the Federal Register'],
    ['annual-coup', onRecord('?', 'Secretary of State (to 2014: President)'), FEDERAL_REGISTER],
    ['annual-coup', onRecord('?', 'Vice President'), FEDERAL_REGISTER],
    ['annual-coup', onRecord('?', 'Congress'), 'The public laws of the time'],
    ['annual-coup', onRecord('?', 'Congress, by joint resolution'), 'The public laws of the time'],
    ['annual-coup', onRecord('?', 'A committee of Congress'), FEDERAL_REGISTER],
    ['annual-coup', onRecord('?', 'Department of State'), FEDERAL_REGISTER],
    // Nobody outside can see it, whatever list there is and whoever determines it.
    ['cspa-404', inside('?', 'President'), 'Not published; President can say'],
    ['executive-pause', inside('?', 'Department of State'), 'Not published; Department of State can say'],
  ])('%s, by %j: %s', (id, asked, place) => {
    expect(whereToLook(id, asked)).toBe(place)
  })

  it('hangs on who can know, as a rule says', () => {
    expect(onRecord('Is it so?', 'President')).toEqual({ asks: 'Is it so?', knownTo: 'public', askOf: 'President' })
    expect(inside('Is it so?', 'President')).toEqual({ asks: 'Is it so?', knownTo: 'government', askOf: 'President' })
  })
})
