import type { Confidence, Source } from '../core/source.ts'

/** A law that readers ask for and that was not found: the question, and the answer with what was searched. */
export interface NoSuchLaw {
  readonly id: string
  readonly asks: string
  readonly answer: string
  readonly sources: readonly Source[]
  readonly confidence: Confidence
}

const CODE = 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-32'
const SEARCHED = 'U.S. Code through Pub. L. 119-102 (release point published 2026-08-04), copy in junxit/us-congress-code'

/** An absence has no days and no text, so it is no provision; it is still an answer. */
export const noSuchLaw: readonly NoSuchLaw[] = [
  {
    id: 'eritrea-haiti-embargo-none',
    asks: 'Which permanent law bars IMET for Eritrea or for Haiti by name?',
    answer:
      'None was found in titles 10, 22 and 50 of the Code through Pub. L. 119-102 or in session laws to 2023. Haiti had conditions in fiscal years 1982, 1986 and 1987. Eritrea is stopped by the trafficking and child soldier lists, annual acts and policy.',
    sources: [{ name: SEARCHED, url: `${CODE}/sec-2151.md` }],
    confidence: 'primary',
  },
  {
    id: 'faa-620o-not-found',
    asks: 'What does section 620O, or 620N to 620Z, of the Foreign Assistance Act say?',
    answer:
      'There is no such section. The Code has 620A to 620M (22 U.S.C. 2371 to 2378d), of which 620B and 620D are repealed; 22 U.S.C. 2378c-1 is the Taylor Force Act, on the Economic Support Fund for the West Bank and Gaza. Section 620(o), on fishing vessels, is another provision.',
    sources: [{ name: SEARCHED, url: `${CODE}/sec-2378c-1.md` }],
    confidence: 'primary',
  },
]
