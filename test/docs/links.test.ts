import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CHECK = new URL('../../scripts/check-links.mjs', import.meta.url).pathname

/** Checks a site made of these pages: whether it passes, and the faults it names. */
function checked(pages: Readonly<Record<string, string>>) {
  const site = mkdtempSync(join(tmpdir(), 'imet-links-'))
  for (const [page, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, page)), { recursive: true })
    writeFileSync(join(site, page), html)
  }
  const { status, stderr } = spawnSync('node', [CHECK, site], { encoding: 'utf8' })
  rmSync(site, { recursive: true })
  return { passes: status === 0, faults: stderr.split('\n').filter((line) => line !== '') }
}

describe('the link check', () => {
  it('passes a site whose links all lead somewhere', () => {
    const made = checked({
      'index.html': '<a id="top" href="#top">a</a><a href="sub/page.html?x=1#here">b</a><a href=\'sub/\'>c</a><img src="https://example.org/a.png">',
      'sub/page.html': '<h2 id="here">x</h2><a href="../index.html#top">d</a><script>const text = "<a href=\\"nowhere.html\\">"</script>',
      'sub/index.html': '<a href="page.html">e</a><a href="?country=PAK#on=2018-09-01">state</a>',
    })
    expect(made).toEqual({ passes: true, faults: [] })
  })

  it.each([
    ['<a href="missing.html">x</a>', 'index.html: missing.html: no such file'],
    ['<a title="1 > 0" href="missing.html">x</a>', 'index.html: missing.html: no such file'],
    ['<a href="#nowhere">x</a>', 'index.html: #nowhere: no id "nowhere" on that page'],
    ['<img src="../secret.png">', 'index.html: ../secret.png: leads out of the site'],
    ['<a href="/root.html">x</a>', 'index.html: /root.html: begins at the root of the host, which is not the root of the site'],
    ['<a href="https://">x</a>', 'index.html: https://: not a well-formed address'],
    ['<a href="https://localhost/x">x</a>', 'index.html: https://localhost/x: no host "localhost"'],
    ['<a href="ftp://example.org">x</a>', 'index.html: ftp://example.org: unknown protocol ftp:'],
  ])('refuses %s', (html, fault) => {
    expect(checked({ 'index.html': html })).toEqual({ passes: false, faults: [fault] })
  })

  it('does not take an empty folder for a site', () => {
    expect(checked({}).passes).toBe(false)
  })
})
