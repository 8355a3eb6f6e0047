import { describe, expect, it } from 'vitest'
import type { CountryRule, SlotRule } from '../../src/eligibility/rule.ts'
import { countryActsRules } from '../../src/eligibility/rules/country-acts.ts'
import { executivePolicyRules } from '../../src/eligibility/rules/executive-policy.ts'
import { expropriationRules } from '../../src/eligibility/rules/expropriation.ts'
import { faa620Rules } from '../../src/eligibility/rules/faa-620.ts'
import { highIncomeRules } from '../../src/eligibility/rules/high-income.ts'
import { humanRightsRules } from '../../src/eligibility/rules/human-rights.ts'
import { iccRules } from '../../src/eligibility/rules/icc.ts'
import { narcoticsRules } from '../../src/eligibility/rules/narcotics.ts'
import { proliferationRules } from '../../src/eligibility/rules/proliferation.ts'
import { terrorismRules } from '../../src/eligibility/rules/terrorism.ts'
import { traffickingAndChildSoldiersRules } from '../../src/eligibility/rules/trafficking-and-child-soldiers.ts'
import { countryActs } from '../../src/law/provisions/country-acts.ts'
import { expropriation } from '../../src/law/provisions/expropriation.ts'
import { faa620 } from '../../src/law/provisions/faa-620.ts'
import { icc } from '../../src/law/provisions/icc.ts'
import { narcotics } from '../../src/law/provisions/narcotics.ts'
import { proliferation } from '../../src/law/provisions/proliferation.ts'
import type { ProvisionData } from '../../src/law/provision.ts'
import { terrorism } from '../../src/law/provisions/terrorism.ts'
import { traffickingAndChildSoldiers } from '../../src/law/provisions/trafficking-and-child-soldiers.ts'

const law: Readonly<Record<string, ProvisionData>> = {
  ...countryActs,
  ...expropriation,
  ...faa620,
  ...icc,
  ...narcotics,
  ...proliferation,
  ...terrorism,
  ...traffickingAndChildSoldiers,
}

const filedElsewhere = [
  'faa-546-high-income',
  'faa-502b-human-rights',
  'faa-502b-c-request',
  'faa-116b-children',
  'irfa-405',
  'goldman-act-202',
  'wrongful-detention-sponsor',
  'executive-suspension',
  'executive-pause',
  'executive-expanded-only',
]

const rules: readonly CountryRule[] = [
  ...countryActsRules,
  ...executivePolicyRules,
  ...expropriationRules,
  ...faa620Rules,
  ...highIncomeRules,
  ...humanRightsRules,
  ...iccRules,
  ...narcoticsRules,
  ...proliferationRules,
  ...terrorismRules,
  ...traffickingAndChildSoldiersRules,
]

function slots(rule: CountryRule): readonly SlotRule[] {
  return [rule.applies, rule.waived, rule.excepted, rule.certified].filter(
    (slot): slot is SlotRule => slot !== undefined && slot !== 'named',
  )
}

describe('the rules for a whole country', () => {
  it('name provisions that exist, each once', () => {
    const ids = rules.map(({ provision }) => provision)
    expect(ids.filter((id) => law[id] === undefined && !filedElsewhere.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ask one question in each slot', () => {
    for (const rule of rules) {
      for (const { asks, askOf } of slots(rule)) {
        expect(asks, rule.provision).toMatch(/^[A-Z].*\?$/)
        expect(askOf, rule.provision).not.toBe('')
      }
    }
  })

  it('count a clause as naming its countries only where each of its versions names them', () => {
    for (const rule of rules) {
      const provision = law[rule.provision]
      if (rule.applies !== 'named' || provision === undefined) continue
      expect(provision.versions.filter(({ countries }) => countries === undefined), rule.provision).toEqual([])
    }
  })

  it('are there for each provision on countries that can take IMET away', () => {
    const bites = new Set(['bars', 'bars-grant', 'expanded-only', 'limits', 'conditions'])
    const ruled = new Set(rules.map(({ provision }) => provision))
    const without = Object.entries(law)
      .filter(([id, { effect, level }]) => level === 'country' && bites.has(effect) && !ruled.has(id))
      .map(([id]) => id)
    // The $100,000,000 of FAA 620(k) is out of reach of any IMET program.
    expect(without).toEqual(['faa-620k-large-programs'])
  })

  it('offer the waiver that the provision gives', () => {
    const without = rules.filter((rule) => (law[rule.provision]?.waiver ?? null) !== null && rule.waived === undefined)
    expect(without.map(({ provision }) => provision)).toEqual([])
  })

  it('leave to the Government what nobody publishes', () => {
    const inside = rules.filter(({ applies }) => applies !== 'named' && applies.knownTo === 'government')
    expect(inside.map(({ provision }) => provision).sort()).toEqual([
      'darfur-6f',
      'faa-116b-children',
      'faa-502b-human-rights',
      'faa-620c-debts-to-citizens',
      'faa-620e-expropriation',
      'faa-620g-aid-to-sponsors',
      'faa-620i-humanitarian-restriction',
      'faa-620m-developed-countries',
      'faa-620q1-fal-default',
      'faa-620q2-brooke-permanent',
      'fraa-1994-527-expropriation',
      'nkspea-203',
    ])
  })
})
