// The one program that every runtime runs, over the package as that runtime loads it. It uses nothing but the language and
// Web Crypto, and its answer is plain data.

/** What each word of the exam accepts, and the one disputed answer: as in test/records/exam.test.ts, where the reasons are. */
const ACCEPTS = {
  open: ['open'],
  barred: ['barred'],
  'expanded-only': ['expanded-only'],
  restricted: ['restricted', 'conditional', 'expanded-only'],
}
const DISPUTED = { 'GTM 1985-11-15': 'open' }

/** The country-days whose answers are compared byte by byte: every kind of access, old and new, with both kinds of law. */
const COUNTRY_DAYS = [
  ['PAK', '2018-09-01'], ['PAK', '1991-06-01'], ['AFG', '2022-06-01'], ['AFG', '2003-12-01'], ['EGY', '2016-06-01'],
  ['MLI', '2021-05-27'], ['SAU', '2020-01-16'], ['SEN', '2021-06-01'], ['CHL', '1988-06-01'], ['ARG', '1977-11-01'],
  ['GTM', '1985-11-15'], ['GTM', '2008-06-01'], ['IDN', '1993-06-01'], ['IDN', '2002-06-01'], ['BFA', '2022-10-01'],
  ['CMR', '2008-06-01'], ['COD', '1994-01-15'], ['COL', '1997-06-01'], ['AZE', '2001-06-01'], ['BRB', '2006-10-03'],
  ['TUR', '1976-07-15'], ['ETH', '2022-01-01'], ['ERI', '2012-06-01'], ['SDN', '2015-06-01'], ['SSD', '2019-06-01'],
  ['NER', '2023-10-15'], ['GIN', '2022-06-01'], ['MMR', '2021-03-01'], ['THA', '2015-06-01'], ['HTI', '1995-06-01'],
  ['NIC', '1985-06-01'], ['SLV', '1989-06-01'], ['IRN', '1980-01-01'], ['IRQ', '2005-06-01'], ['LBN', '2010-06-01'],
  ['UKR', '2024-06-01'], ['XKX', '2012-06-01'], ['YUG', '1990-06-01'], ['ZAF', '1982-06-01'], ['ZWE', '2003-06-01'],
]

/** A slice of the training of a year, with a floor, a ceiling and shares that leave a residual. */
const ALLOCATION = {
  fiscalYear: 2019,
  available: 11_077_800_000,
  unit: 100_000,
  basis: 'weights',
  lines: ['COL', 'JOR', 'LBN', 'PAK', 'PHL', 'SEN', 'TUN', 'UKR'].map((country, index) => ({
    country, requested: 1_500_000_000, weight: index % 3 === 0 ? '1.7' : `${index + 1}.3`,
  })),
  rules: [
    { kind: 'floor', country: 'TUN', amount: 230_000_000, citation: 'made up for the check' },
    { kind: 'ceiling', country: 'UKR', amount: 290_000_000, citation: 'made up for the check' },
  ],
}

const NOMINATION = {
  country: 'PAK',
  person: { category: 'military' },
  course: { kind: 'technical', topic: 'flight', place: 'united-states' },
  reportDate: '2018-09-01',
  endDate: '2018-12-15',
  funds: { source: 'imet' },
}

async function sha256(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function smoke(imet) {
  const failures = []
  const expectSame = (what, got, wanted) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) failures.push(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
  }
  const codeOf = (call) => {
    try {
      call()
      return 'no error'
    } catch (error) {
      return error instanceof imet.ImetError ? error.code : `another error: ${error}`
    }
  }
  expectSame('fiscal year of the transition quarter', imet.fiscalYearOf('1976-07-01'), 'TQ')
  expectSame('a day that one time zone skipped', imet.addDays('2011-12-29', 1), '2011-12-30')
  expectSame('an amount', imet.formatMoney(imet.parseMoney('$1,234.50')), '$1,234.50')
  expectSame('the engine without records', imet.assess({ country: 'PAK', facts: [] }, '2018-09-01').access, 'undetermined')
  expectSame('a state', imet.statusOn('PAK', '2018-09-01').state, 'suspended')
  expectSame('a nomination', imet.assessNomination(NOMINATION).outcome, 'stop')
  expectSame('a country that is none', codeOf(() => imet.assessCountry('PAX', '2018-09-01')), 'unknown-country')
  expectSame('a day that is none', codeOf(() => imet.assessCountry('PAK', '2019-02-29')), 'invalid-day')
  expectSame('a field that is none', codeOf(() => imet.assess({ country: 'PAK', facts: [], fact: [] }, '2018-09-01')), 'invalid-input')
  const plan = imet.allocate(ALLOCATION)
  const divided = plan.lines.reduce((sum, { allocated }) => sum + allocated, 0) + plan.reserved + plan.unallocated
  expectSame('the sum of an allocation', divided, ALLOCATION.available)
  return failures
}

function exam(imet, checks) {
  const failures = []
  for (const [country, day, ...answers] of checks) {
    const { access } = imet.assessCountry(country, day)
    const disputed = DISPUTED[`${country} ${day}`]
    const allowed = disputed === undefined ? answers.flatMap((word) => ACCEPTS[word] ?? []) : [disputed]
    if (!allowed.includes(access)) failures.push(`${country} ${day}: expected ${allowed.join(' or ')}, got ${access}`)
  }
  return failures
}

function results(imet) {
  const decisions = COUNTRY_DAYS.map(([country, day]) => imet.assessCountry(country, day))
  const plan = imet.allocate(ALLOCATION)
  const nomination = imet.assessNomination(NOMINATION)
  const timelines = [...new Set(COUNTRY_DAYS.map(([country]) => country))].map((country) => imet.timelineOf(country))
  const explained = [...decisions, plan, nomination, ...timelines]
  return {
    decisions,
    timelines,
    states: COUNTRY_DAYS.map(([country, day]) => imet.statusOn(country, day)),
    plan,
    nomination,
    words: explained.flatMap((result) => ['text', 'markdown'].map((format) => imet.explain(result, { format }))),
    law: imet.lawOn('2018-09-01'),
    countries: imet.countries(),
  }
}

/**
 * Runs the smoke test and the exam, and digests a fixed set of results part by part: the SHA-256 of the UTF-8 bytes of their
 * JSON.
 */
export async function check(imet, checks) {
  const parts = Object.entries(results(imet))
  const texts = parts.map(([name, value]) => [name, JSON.stringify(value)])
  return {
    smoke: smoke(imet),
    asked: checks.length,
    exam: exam(imet, checks),
    bytes: texts.reduce((sum, [, text]) => sum + new TextEncoder().encode(text).length, 0),
    digests: Object.fromEntries(await Promise.all(texts.map(async ([name, text]) => [name, await sha256(text)]))),
  }
}
