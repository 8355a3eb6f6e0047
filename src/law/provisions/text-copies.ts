import type { Source } from '../../core/source.ts'

const CODE = 'https://github.com/junxit/us-congress-code/blob/pl-119-102'
const CODE_2016 = 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles'
const STATUTES = 'https://github.com/junxit/us-congress-statutes/blob/62ac8d81ba338da90c697461791905d58a7d33da'

/** A section of the U.S. Code in the copy of the release point of Pub. L. 119-102, as in `title-22/chapter-32/sec-2370`. */
export function code(path: string): Source {
  return {
    name: 'U.S. Code through Pub. L. 119-102 (release point published 2026-08-04), copy in junxit/us-congress-code',
    url: `${CODE}/${path}.md`,
  }
}

/** A section of the U.S. Code with its amendment notes of 2016; the notes tell the older texts. */
export function code2016(path: string): Source {
  return {
    name: 'U.S. Code with amendment notes as of Pub. L. 114-219 (2016), copy in publicdocs/uscode',
    url: `${CODE_2016}/${path}.md`,
  }
}

/** A public law as it was enacted, as in `enactedText(90, '94-329')`. */
export function enactedText(volume: number, law: string): Source {
  return {
    name: `Pub. L. ${law} as enacted (Statutes at Large), copy in junxit/us-congress-statutes`,
    url: `${STATUTES}/volume-${String(volume).padStart(3, '0')}/public/public-law-${law}.md`,
  }
}
