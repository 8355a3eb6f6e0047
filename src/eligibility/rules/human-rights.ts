import { inside, onRecord, type CountryRule } from '../rule.ts'

type HumanRightsProvision =
  | 'faa-502b-human-rights'
  | 'faa-502b-c-request'
  | 'faa-116b-children'
  | 'irfa-405'
  | 'goldman-act-202'
  | 'wrongful-detention-sponsor'

/**
 * Human rights. FAA sec. 505(g) looks at a single training transaction and is no rule on countries. Where a law only lets
 * the executive choose from a menu, the question is whether it chose to cut security assistance.
 */
export const humanRightsRules: readonly CountryRule<HumanRightsProvision>[] = [
  // FAA 502B(a)(2), 22 U.S.C. 2304(a)(2): no list; the one finding on record is that of Congress on Iraq in 1990.
  {
    provision: 'faa-502b-human-rights',
    applies: inside('Has the executive found a consistent pattern of gross violations of human rights (FAA sec. 502B)?', 'Secretary of State'),
    waived: onRecord('Has the President certified extraordinary circumstances for IMET, in writing to the Speaker and the Senate chairman?', 'President'),
  },
  // FAA 502B(c), 22 U.S.C. 2304(c): a request, 30 days, and silence; or a joint resolution.
  {
    provision: 'faa-502b-c-request',
    applies: onRecord('Is a statement that Congress asked for under FAA sec. 502B(c) overdue, or has a joint resolution ended assistance?', 'Secretary of State'),
    excepted: onRecord('Does a later law specifically authorize the assistance?', 'Congress'),
  },
  // FAA 116(b), 22 U.S.C. 2151n(b): a judgment that was never published, and no longer reaches IMET.
  {
    provision: 'faa-116b-children',
    applies: inside('Has the executive found that the government fails to protect children from exploitation or conscription (FAA sec. 116(b))?', 'Secretary of State'),
  },
  // IRFA 405(a)(11), 22 U.S.C. 6445: designation alone ends nothing (402(d)); the action must be chosen.
  {
    provision: 'irfa-405',
    applies: onRecord('Was action 405(a)(11), a cut in security assistance, chosen for a country of particular concern?', 'Secretary of State'),
    waived: onRecord('Has the action been waived under IRFA sec. 407?', 'Secretary of State'),
  },
  // Goldman Act 202, 22 U.S.C. 9122: one of eight actions.
  {
    provision: 'goldman-act-202',
    applies: onRecord('Was a cut in security assistance chosen over a pattern of noncompliance on child abduction (Goldman Act sec. 202)?', 'Secretary of State'),
    waived: onRecord('Has the action been waived under 22 U.S.C. 9124?', 'Secretary of State'),
  },
  // Levinson Act 306A, 22 U.S.C. 1741d-1: the designation orders a review and cuts nothing by itself.
  {
    provision: 'wrongful-detention-sponsor',
    applies: onRecord('Was assistance restricted after a designation as state sponsor of wrongful detention?', 'Secretary of State'),
    certified: onRecord('Has the Secretary of State certified release, changed policies or assurances?', 'Secretary of State'),
  },
]
