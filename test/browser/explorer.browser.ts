import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { serve } from './serve.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1280, height: 900 }

let browser: Browser
let folder: string
let site: Awaited<ReturnType<typeof serve>>

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'))
  const script = fileURLToPath(new URL('../../scripts/build-explorer.ts', import.meta.url))
  const built = spawnSync(process.execPath, ['--import', 'tsx', script, folder], { encoding: 'utf8' })
  assert.equal(built.status, 0, built.stderr)
  site = await serve(folder)
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
})

after(async () => {
  await browser.close()
  site.server.close()
  await rm(folder, { recursive: true })
})

interface Look {
  readonly viewport?: typeof DESKTOP
  readonly colorScheme?: 'light' | 'dark'
}

/** A page of its own; whatever it asks of another origin, or complains of, fails the test. */
async function open(address: string, run: (page: Page) => Promise<void>, { viewport = DESKTOP, colorScheme = 'light' }: Look = {}): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en-US' })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) wrong.push(`asked for ${request.url()}`)
  })
  await page.goto(`${site.origin}/${address}`)
  await run(page)
  assert.deepEqual(wrong, [])
  await context.close()
}

const verdict = (page: Page) => page.locator('#verdict').innerText()
const sentence = (page: Page) => page.locator('#sentence').innerText()
const told = (page: Page, id: string, words: string) =>
  page.waitForFunction(([of, part]) => document.getElementById(of)?.textContent.includes(part), [id, words] as const, { timeout: 5000 })
const hash = (page: Page) => page.evaluate(() => location.hash)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

/** Tab until an element has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await focused(page)) === id) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`#${id} cannot be reached by the keyboard`)
}

const dollars = (text: string) => Number(text.replace(/[^\d]/g, ''))

/** The sums that the view of a year shows, by their names. */
async function sums(page: Page): Promise<Map<string, number>> {
  const rows = await page.locator('#sums > div').all()
  return new Map(await Promise.all(rows.map(async (row): Promise<[string, number]> => [await row.locator('dt').innerText(), dollars(await row.locator('dd').innerText())])))
}

function part(found: ReadonlyMap<string, number>, name: RegExp): number {
  return [...found].find(([words]) => name.test(words))?.[1] ?? 0
}

test('Pakistan on 1 September 2018: barred, by suspension', () =>
  open('#country=PAK&on=2018-09-01', async (page) => {
    assert.equal(await verdict(page), 'No.')
    assert.match(await sentence(page), /Pakistan could not receive IMET/)
    assert.match(await page.locator('#reasons').innerText(), /Suspension by the executive/)
    assert.match(await page.locator('#timeline svg').innerHTML(), /On 2018-09-01: Barred \(suspended\)/)
    assert.match(await page.locator('#status').innerText(), /^No\. On 1 September 2018, Pakistan/)
    assert.match(await page.title(), /Pakistan on 1 September 2018/)
    assert.ok((await page.locator('#reasons .cite a[href^="https://"]').count()) >= 3, 'citations are linked')
    assert.ok((await page.locator('.sources a[href^="https://"]').count()) >= 2, 'sources are linked')
    for (const id of ['ways', 'findings', 'reach']) await page.locator(`#${id} > summary`).click()
    assert.match(await page.locator('#ways').innerText(), /The executive ends its own measure/)
    assert.match(await page.locator('#findings').innerText(), /Bars it \(1\)/)
    assert.match(await page.locator('#reach').innerText(), /Published training lines\s+before 1 October 2020/)
  }))

test('a day on which sources disagree', () =>
  open('#country=IDN&on=1999-09-09', async (page) => {
    assert.equal(await verdict(page), 'No.')
    const firmness = page.locator('#firmness')
    assert.match(await firmness.innerText(), /sources disagree.*9 September 1999.*11 September 1999/)
    assert.match(await firmness.innerText(), /With the other day IMET is open only for expanded IMET/)
  }))

test('the knowledge day changes the answer', () =>
  open('#country=PAK&on=2018-09-01', async (page) => {
    assert.equal(await verdict(page), 'No.')
    await page.locator('#known').fill('2018-08-01')
    assert.equal(await verdict(page), 'Yes.')
    assert.match(await sentence(page), /as publicly known on 1 August 2018/)
    assert.equal(await hash(page), '#country=PAK&on=2018-09-01&known=2018-08-01')
    await page.locator('#known').fill('')
    assert.equal(await verdict(page), 'No.')
  }))

test('the address restores the state, and back and forward go through it', () =>
  open('#country=PAK&on=2018-09-01', async (page) => {
    await page.locator('#country').fill("Cote D'Ivoire, Republic of")
    await page.locator('#country').press('Enter')
    assert.equal(await hash(page), '#country=CIV&on=2018-09-01')
    assert.equal(await page.locator('#country').inputValue(), "Cote d'Ivoire")
    await page.locator('#to-year').click()
    assert.match(await hash(page), /^#view=year/)
    await page.locator('#year-view').waitFor({ state: 'visible', timeout: 5000 })
    await told(page, 'status', 'lines')
    await page.goBack()
    await told(page, 'status', 'Ivoire')
    assert.ok(await page.locator('#country-view').isVisible())
    await page.goBack()
    await told(page, 'status', 'Pakistan')
    assert.equal(await page.locator('#country').inputValue(), 'Pakistan')
    await page.goForward()
    await told(page, 'status', 'Ivoire')
    await page.reload()
    await told(page, 'status', 'Ivoire')
    await page.goto(`${site.origin}/#view=year&year=2019&figures=2019&cut=50`)
    await told(page, 'year-heading', 'FY2019')
    await page.goto(`${site.origin}/#view=year&year=2019&figures=2019`)
    await told(page, 'cut-value', '0.0 percent')
    assert.equal(part(await sums(page), /^Available/), 110_778_000)
  }))

test('what cannot be read is told and changes nothing', async () => {
  await open('#country=PAK&on=2018-02-30', async (page) => {
    assert.match(await page.locator('#fault').innerText(), /on=2018-02-30/)
  })
  await open('#country=PAK&on=2018-09-01', async (page) => {
    assert.ok(await page.locator('#fault').isHidden())
    await page.locator('#country').fill('Pakistn')
    await page.locator('#country').press('Enter')
    assert.match(await page.locator('#country-note').innerText(), /Did you mean Pakistan\?/)
    assert.equal(await page.locator('#country').getAttribute('aria-invalid'), 'true')
    assert.equal(await hash(page), '#country=PAK&on=2018-09-01')
  })
})

test('a click on the timeline moves the day into the span', () =>
  open('#country=PAK&on=2018-09-01', async (page) => {
    const block = page.locator('#timeline rect[data-access=barred]').first()
    const box = await block.boundingBox()
    assert.ok(box !== null)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    assert.match(await hash(page), /on=19(79|80)-/)
    assert.equal(await verdict(page), 'No.')
  }))

test('by the keyboard alone', () =>
  open('', async (page) => {
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), 'skip')
    await page.keyboard.press('Enter')
    assert.equal(await focused(page), 'main')
    assert.equal(await hash(page), '')
    await tabTo(page, 'country')
    await page.keyboard.type('Burma')
    await page.keyboard.press('Enter')
    await tabTo(page, 'on')
    await page.keyboard.type('09012018')
    assert.equal(await hash(page), '#country=MMR&on=2018-09-01')
    assert.match(await page.locator('#status').textContent() ?? '', /1 September 2018, Burma/)
    await tabTo(page, 'earlier')
    await page.keyboard.press('Enter')
    assert.match(await hash(page), /on=(19|20)\d\d-\d\d-\d\d$/)
    assert.notEqual(await hash(page), '#country=MMR&on=2018-09-01')
    assert.equal(await focused(page), 'earlier')
    // Tab leaves every control, down to the end of the page.
    let presses = 0
    while ((await page.evaluate(() => document.activeElement !== document.body)) && presses < 200) {
      await page.keyboard.press('Tab')
      presses += 1
    }
    assert.ok(presses < 200, 'the focus is trapped')
  }))

test('the year: the total is conserved, whatever the sliders say', () =>
  open('#view=year&year=2019&figures=2019', async (page) => {
    const check = async () => {
      const found = await sums(page)
      const available = part(found, /^Available/)
      assert.equal(part(found, /^Appropriated/) - part(found, /^Cut/), available)
      assert.equal(part(found, /^Allocated/) + part(found, /^Set aside/) + part(found, /^Not allocated/), available)
      assert.equal(part(found, /^Together: the whole/), available)
      return found
    }
    assert.equal(part(await check(), /^Available/), 110_778_000)
    await page.locator('#cut').fill('50')
    assert.equal(part(await check(), /^Available/), 105_239_000)
    await page.locator('#least').fill('200')
    await check()
    await page.locator('#add-floor').fill('Jordan')
    await page.locator('#add-floor').press('Enter')
    await page.locator('#floor-JOR').fill('9000')
    await check()
    assert.equal(await hash(page), '#view=year&year=2019&figures=2019&cut=50&least=200&floors=JOR:9000&show=picture')
    await page.locator('#show-table').check()
    const cells = await page.locator('#plan tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    const found = await check()
    assert.equal(cells.reduce((sum, [, , allocated = '']) => sum + Number(allocated.replace(/\D/g, '')), 0), part(found, /^Allocated/))
    assert.equal(cells.find(([name]) => name === 'Jordan')?.[2], '$9,000,000')
    assert.match(cells.find(([name]) => name === 'Pakistan')?.join(' ') ?? '', /\$0 Barred\./)
  }))

test('the year: what is not a whole thousand is left, and said', () =>
  open('#view=year&year=2001&figures=2001', async (page) => {
    const found = await sums(page)
    assert.equal(part(found, /^Appropriated/), 57_747_675)
    assert.equal(part(found, /^Available/), 57_747_675)
    assert.equal(part(found, /^Not allocated/), 675)
    assert.equal(part(found, /^Allocated/) + 675, part(found, /^Together: the whole/))
  }))

test('the year: a move of a slider is one step back', () =>
  open('#view=year&year=2019&figures=2019', async (page) => {
    await tabTo(page, 'cut')
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
    await told(page, 'cut-value', '0.3 percent')
    assert.match(await hash(page), /cut=3/)
    await page.goBack()
    await page.waitForFunction(() => !location.hash.includes('cut=3'), undefined, { timeout: 5000 })
    assert.ok(await page.locator('#year-view').isVisible())
  }))

test('the year: rules that cannot all be kept give nothing, and say which', () =>
  open('#view=year&year=2019&figures=2019&floors=PAK:1000', async (page) => {
    assert.match(await page.locator('#year-answer').innerText(), /cannot all be kept/)
    assert.match(await page.locator('#year-findings').innerText(), /Pakistan is barred/)
    const found = await sums(page)
    assert.equal(part(found, /^Not allocated/), part(found, /^Available/))
  }))

test('the year: printed costs are not called requests', async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    await open('#view=year&year=2019&figures=2019', async (page) => {
      assert.doesNotMatch(await page.locator('#plan').innerText(), /request/i)
      assert.match(await page.locator('#plan').innerText(), /Printed training cost/)
      assert.match(await page.locator('#year-note').innerText(), /costs, not requests/)
    }, { viewport })
  }
})

const VIEWS = {
  'the country': '#country=MLI&on=2021-05-27',
  'the country, undecided': '#country=MLI&on=2020-09-15',
  'the year as a picture': '#view=year&year=2019&figures=2019&floors=JOR:4000',
  'the year as a table': '#view=year&year=2022&figures=2020&show=table',
}

test('on 320 pixels nothing scrolls sideways', async () => {
  for (const address of Object.values(VIEWS)) {
    await open(address, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, address)
    }, { viewport: { width: 320, height: 640 } })
  }
})

for (const [name, address] of Object.entries(VIEWS)) {
  for (const viewport of [PHONE, DESKTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`accessible and within its width: ${name}, ${viewport.width} pixels, ${colorScheme}`, () =>
        open(address, async (page) => {
          await page.evaluate(() => { for (const part of document.querySelectorAll('details')) part.open = true })
          await page.evaluate(await readFile(AXE, 'utf8'))
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }
            const found = await axe.run()
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join('\n')}`)
          })
          assert.deepEqual(violations, [])
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways')
        }, { viewport, colorScheme }))
    }
  }
}
