import type { Remedy } from '../eligibility/decision.ts'
import { affirmed } from './affirmed.ts'
import { capital, party, prose, sentence } from './prose.ts'

/** Standards that go on where "the President" stops. */
const GOES_ON = /^(?:certifies|determines|exercises|finds)\b/
/** The same behind the section that says so. */
const SECTION_FIRST = /^(\d+[A-Z]?(?:\([a-z]\))?): (certifies .*)$/

function waiverWords({ by, standard: told }: Remedy): string {
  const standard = told?.replace(SECTION_FIRST, '$2 (sec. $1)') ?? null
  const who = `${capital(party(by))}${/, [^()]*$/.test(by) ? ',' : ''}`
  const plainWho = party(by.replace(/ \(.*\)$/, '').replace(/, (?:under|after) .*$/, ''))
  if (standard === null) return `${who} waives it.`
  if (by.includes(';')) return sentence(`It is waived by ${party(by).replace('; ', ' and by ')}: ${standard}`)
  if (!GOES_ON.test(standard)) return sentence(`${who} waives it, on the standard: ${standard}`)
  return sentence(`${who} waives it; for that, ${plainWho} ${standard}`)
}

/** Ends of the law that are told without a verb. */
const FRAGMENT = /^(?:An? (?:determination|report)|After|Reinstatement|The next certification|Twelve months)\b/

function eventWords(act: string): string {
  const trigger = /^The trigger falls away: (.*)$/.exec(act)?.[1]
  if (trigger !== undefined) return `This is no longer so: ${sentence(trigger)}`
  return FRAGMENT.test(act) ? `It ends with this: ${prose(act.charAt(0).toLowerCase() + act.slice(1))}` : sentence(act)
}

/** A question of the law as something that comes to pass. */
function happening(question: string): string {
  const stated = affirmed(question)
  if (stated === null) return `The answer to this becomes yes: ${prose(question)}`
  return sentence(stated)
}

/** What has to happen, in a sentence that can be read out. */
export function actWords(remedy: Remedy): string {
  const { kind, act, standard } = remedy
  switch (kind) {
    case 'waiver':
      return waiverWords(remedy)
    case 'certification':
      return happening(act.replace(/^Certification: /, ''))
    case 'exception': {
      const told = act.replace(/^Exception: /, '')
      return told.endsWith('?') ? happening(told) : sentence(told)
    }
    case 'special-authority':
      return standard === null ? sentence(act) : `${sentence(act)} The President finds it ${standard}.`
    case 'event':
      return eventWords(act)
    default:
      return sentence(act)
  }
}

/** What has to happen, as short as it can be said among other ways. */
export function briefActWords(remedy: Remedy): string {
  const { kind, act, standard } = remedy
  if (kind !== 'special-authority') return actWords(remedy)
  const doubt = act.includes('not a ruling') ? '; that this reaches the act is a reading of it, not a ruling' : ''
  return `The President sets it aside under FAA sec. 614${standard === null ? '' : `, as ${standard}`}${doubt}.`
}

/** The same with whoever does it, and what has to be told and kept to. */
export function fullActWords(remedy: Remedy): string {
  const { act, by, kind, notice, limit } = remedy
  const named = kind === 'waiver' || kind === 'special-authority' || kind === 'legislation' || act.includes(by) ? '' : ` That is for ${party(by)}.`
  const told = notice === null ? '' : ` Notice: ${prose(notice)}.`
  const within = limit === null ? '' : ` Limit: ${prose(limit)}.`
  return `${actWords(remedy)}${named}${told}${within}`
}
