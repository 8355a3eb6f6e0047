import { readdirSync } from 'node:fs'

/**
 * What is mutated in each area, and by which tests; `notTests`, the slowest of all, are not asked, so that the score is the least that it can be. Left out are
 * files that hold data and no logic: a changed word of a provision, a school or a country's name is for the tests of the records to
 * notice, and there are tens of thousands of them.
 */
export const AREAS = {
  status: { mutate: ['src/status/machine.ts'], tests: ['test/status'] },
  training: {
    mutate: [
      'src/training/*.ts',
      '!src/training/index.ts',
      '!src/training/all-schools.ts',
      '!src/training/all-expanded-courses.ts',
      '!src/training/regions.ts',
    ],
    tests: ['test/training'],
  },
  law: { mutate: ['src/law/*.ts', '!src/law/index.ts', '!src/law/all-*.ts', '!src/law/act-text.ts', '!src/law/no-such-law.ts'], tests: ['test/law'] },
  core: {
    mutate: ['day', 'interval', 'interval-door', 'fiscal-year', 'money', 'truth', 'truth-door', 'parse', 'errors', 'nearest', 'readable', 'schema', 'source', 'unique']
      .map((name) => `src/core/${name}.ts`),
    tests: ['day', 'interval', 'fiscal-year', 'money', 'truth', 'doors'].map((name) => `test/core/${name}.test.ts`),
  },
  'core-names': {
    mutate: ['src/core/citation*.ts', 'src/core/uslm.ts', 'src/core/country.ts'],
    tests: ['citation', 'citation-exact', 'country', 'country-edges'].map((name) => `test/core/${name}.test.ts`),
  },
  eligibility: {
    mutate: ['src/eligibility/*.ts', '!src/eligibility/index.ts', '!src/eligibility/all-country-rules.ts'],
    tests: ['test/eligibility'],
    notTests: ['**/analysis/nomination-ways-out.test.ts', '**/laws-of-a-decision.test.ts'],
  },
  nomination: {
    mutate: ['', 'facts/', 'rules/'].map((folder) => `src/eligibility/nomination/${folder}*.ts`),
    tests: ['test/nomination'],
    notTests: ['**/decision.test.ts'],
  },
  allocation: { mutate: ['src/allocation/**/*.ts', '!src/allocation/index.ts'], tests: ['test/allocation'], notTests: ['**/properties.test.ts'] },
}

/** A pattern of paths: `*` for a part of a name, `**` for any folders. */
function pattern(text) {
  const source = text.split('**/').map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[^/]*')).join('(.*/)?')
  return new RegExp(`^${source}$`)
}

function filesIn(root, folder, include, exclude) {
  const files = readdirSync(`${root}/${folder}`, { recursive: true }).map((path) => `${folder}/${path}`)
  const any = (patterns) => (path) => patterns.some((text) => pattern(text).test(path))
  return files.filter(any(include)).filter((path) => !any(exclude)(path)).sort()
}

export function sourcesOf(root, area) {
  const { mutate } = AREAS[area]
  return filesIn(root, 'src', mutate.filter((text) => !text.startsWith('!')), mutate.filter((text) => text.startsWith('!')).map((text) => text.slice(1)))
}

export function testsOf(root, area) {
  const { tests, notTests = [] } = AREAS[area]
  return filesIn(root, 'test', tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)), notTests)
}
