// Pictures of both views at phone and desktop width, light and dark, to look at: `tsx test/browser/screenshots.ts <folder>`.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serve } from './serve.ts'

const [folder = 'screenshots'] = process.argv.slice(2)
const PAGES = {
  country: '#country=PAK&on=2018-09-01',
  open: '#country=MLI&on=2021-05-27&known=2021-05-27',
  year: '#view=year&year=2019&figures=2019&cut=50&least=100&floors=JOR:5000,PAK:1000',
  table: '#view=year&year=2022&figures=2020&show=table',
}
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } }

await mkdir(folder, { recursive: true })
const { server, origin } = await serve(fileURLToPath(new URL('../../docs/site/explorer', import.meta.url)))
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme })
    page.on('console', (message) => console.log(message.type(), message.text()))
    page.on('pageerror', (error) => console.log(error.stack))
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto('about:blank')
      await page.goto(`${origin}/${address}`)
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` })
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}-full.png`, fullPage: true })
    }
    await page.close()
  }
}
await browser.close()
server.close()
