import type { ProgramState } from '../status/machine.ts'

/** Where a country stands in the program, after its name and "was". */
export const STATE_WORDS: Readonly<Record<ProgramState, string>> = {
  never: 'not in the program, as far as the record shows',
  participating: 'in the program',
  announced: 'in the program, with a suspension announced',
  suspended: 'suspended from the program',
  restricted: 'restricted in the program',
  'resumption-approved': 'approved to resume, though nothing on record shows that it did',
  restored: 'in the program again',
  ended: 'out of the program',
}

/** The same in a word or two. */
export const STATE_SHORT: Readonly<Record<ProgramState, string>> = {
  never: 'never in the program',
  participating: 'in the program',
  announced: 'suspension announced',
  suspended: 'suspended',
  restricted: 'restricted',
  'resumption-approved': 'resumption approved',
  restored: 'restored',
  ended: 'program ended',
}
