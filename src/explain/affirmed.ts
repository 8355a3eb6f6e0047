/**
 * Who or what the law's questions ask about, longest first: in English the subject moves behind the verb in a question, and
 * back in a statement.
 */
const SUBJECTS = [
  'the President', 'the Secretary of State', 'the Secretary', 'the Department of State', 'the executive', 'the government', 'the country',
  'a later law or determination', 'a later law', 'a law', 'another clause', 'a certification by the President under 620K',
  'a certification of El Salvador under sec. 728', 'the certification on coca in Bolivia', 'the certification of CSPA sec. 404(e)',
  'the report or certification of the year', 'the certification of the year', 'the certifications on Darfur', 'the return of an elected government',
  'the restoration of the rule of law', 'the democratic process of the 1987 constitution', 'coca legislation and eradication',
  'an elected civilian President', 'the water deliveries', 'the final payments', 'the treaty', 'the withdrawal', 'the reform', 'assistance', 'it',
] as const

const QUESTION = new RegExp(`^(Has|Have|Is|Are|Does|Did|Was|Were) (${SUBJECTS.map((subject) => subject.replace(/[.()]/g, String.raw`\$&`)).join('|')}) (.+)\\?$`)

const THIRD: Readonly<Record<string, string>> = { take: 'takes', let: 'lets', authorize: 'authorizes', set: 'sets' }

const DONE: Readonly<Record<string, string>> = { set: 'sets', disapplied: 'disapplies' }

/** "let the training through" as it is said of one: "lets the training through". */
function thirdPerson(words: string): string {
  return words.replace(/^((?:\w+ly )?)(\w+)/, (_, adverb: string, verb: string) => `${adverb}${THIRD[verb] ?? `${verb}s`}`)
}

/** What has come to pass as what comes to pass: an act that is still to be done. */
const PRESENT: readonly (readonly [RegExp, string])[] = [
  [/^has been /, 'is '],
  [/^have been /, 'are '],
  [/^has (?:since )?certified /, 'certifies '],
  [/^has determined /, 'determines '],
  [/^has reported /, 'reports '],
  [/^has found /, 'finds '],
  [/^has made /, 'makes '],
  [/^has taken /, 'takes '],
  [/^has removed /, 'removes '],
]

/** The second half of a double question as a statement: "does the training fit" becomes "the training fits". */
function secondHalf(text: string): string {
  return text
    .replace(/(,? (?:or|and),? )does the training (\w+)/, (_, join: string, verb: string) => `${join}the training ${thirdPerson(verb)}`)
    .replace(/(,? or )has a (later )?law (\w+)/, (_, join: string, later: string | undefined, verb: string) => `${join}a ${later ?? ''}law ${DONE[verb] ?? `has ${verb}`}`)
    .replace(/(,? or )are the claims /, '$1the claims are ')
}

/**
 * What has to come to pass for a question to be answered with yes, without a stop: "Has the return been certified?" becomes "the
 * return is certified". `null` where the question is built otherwise.
 */
export function affirmed(question: string): string | null {
  const [, verb, subject, rest] = QUESTION.exec(question) ?? []
  if (verb === undefined || subject === undefined || rest === undefined) return null
  const told = secondHalf(rest)
  if (verb === 'Does') return `${subject} ${thirdPerson(told)}`
  const said = `${verb.toLowerCase()} ${told}`
  return `${subject} ${PRESENT.reduce((text, [past, present]) => text.replace(past, present), said)}`
}
