import { AUTHORITIES, type NominationRule } from './nomination-rule.ts'
import { authority541 } from './rules/authority-541.ts'
import { consultation547 } from './rules/consultation-547.ts'
import { cycle } from './rules/cycle.ts'
import { english } from './rules/english.ts'
import { expandedOnly } from './rules/expanded-only.ts'
import { firearms2020 } from './rules/firearms-2020.ts'
import { flight } from './rules/flight.ts'
import { leahy620m } from './rules/leahy-620m.ts'
import { medical } from './rules/medical.ts'
import { minimumLength } from './rules/minimum-length.ts'
import { onTheJob } from './rules/on-the-job.ts'
import { pmeInvitation } from './rules/pme-invitation.ts'
import { police660 } from './rules/police-660.ts'
import { postgraduate } from './rules/postgraduate.ts'
import { records548 } from './rules/records-548.ts'
import { restrictedTraining } from './rules/restricted-training.ts'
import { schoolsRules } from './rules/schools.ts'
import { screening1090 } from './rules/screening-1090.ts'
import { security } from './rules/security.ts'
import { team } from './rules/team.ts'
import { travelOrder } from './rules/travel-order.ts'
import { windDown617 } from './rules/wind-down-617.ts'

/** Every rule on nominations, by authority; made anew at each call. */
export function allRules(): readonly NominationRule[] {
  const families = [
    windDown617,
    expandedOnly,
    authority541,
    police660,
    leahy620m,
    consultation547,
    records548,
    screening1090,
    schoolsRules,
    firearms2020,
    english,
    medical,
    security,
    travelOrder,
    minimumLength,
    restrictedTraining,
    postgraduate,
    flight,
    pmeInvitation,
    onTheJob,
    team,
    cycle,
  ].flat()
  return AUTHORITIES.flatMap((authority) => families.filter((rule) => rule.authority === authority))
}
