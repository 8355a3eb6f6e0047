import type { Source } from '../core/source.ts'

const STATUTES = 'https://github.com/junxit/us-congress-statutes/blob/main'
const CODE = 'https://github.com/junxit/us-congress-code/blob/main'
const ENROLLED = 'https://github.com/cgorski/congress-appropriations/blob/main/data'

/** A public law as printed in the Statutes at Large. */
export function statute(publicLaw: string, volume: number): Source {
  return {
    name: `Pub. L. ${publicLaw}`,
    url: `${STATUTES}/volume-${String(volume).padStart(3, '0')}/public/public-law-${publicLaw}.md`,
  }
}

/** A section of the United States Code. */
export function usc(title: number, chapter: number, section: string): Source {
  return { name: `${title} U.S.C. ${section}`, url: `${CODE}/title-${title}/chapter-${chapter}/sec-${section}.md` }
}

/** The enrolled text of a bill that became law. */
export function enrolled(publicLaw: string, folder: string, file: string): Source {
  return { name: `Pub. L. ${publicLaw} (enrolled bill)`, url: `${ENROLLED}/${folder}/${file}` }
}

export const PL_116_94 = enrolled('116-94', '116-hr1865', 'BILLS-116hr1865enr.txt')
export const PL_119_4 = enrolled('119-4', '119-hr1968', 'BILLS-119hr1968enr.txt')
export const PL_119_37 = enrolled('119-37', '119-hr5371', 'BILLS-119hr5371enr.txt')
export const PL_119_75 = enrolled('119-75', '119-hr7148', 'BILLS-119hr7148enr.txt')
