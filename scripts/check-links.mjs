// Follows every link of a built site: each file that a page names is there, each fragment is an id of the page it points to, and
// each address outside is well formed (none is fetched). `node scripts/check-links.mjs docs/site`
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ENTITIES = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#39': "'", '#x27': "'", '#x2F': '/' }
const unescaped = (text) => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)

/** A page without its comments, and without what its scripts say: text in code is no link. */
function markup(html) {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1</script>')
}

const TAG = /<[a-zA-Z][\w-]*((?:\s+[^\s"'<>\/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s|\/)*)>/g
const ATTRIBUTE = /([^\s"'<>\/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g

/** The values of the named attributes, in the order of the page. */
function attributes(html, ...names) {
  return [...html.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(ATTRIBUTE)].filter(([, name]) => names.includes(name.toLowerCase())).map(([, , a, b, c]) => unescaped(a ?? b ?? c)),
  )
}

function outsideFault(link) {
  if (/^(mailto|data|tel):/.test(link)) return null
  try {
    const { protocol, hostname } = new URL(link)
    if (protocol !== 'https:' && protocol !== 'http:') return `unknown protocol ${protocol}`
    return /^([\w-]+\.)+[a-z]{2,}$/i.test(hostname) ? null : `no host "${hostname}"`
  } catch {
    return 'not a well-formed address'
  }
}

/** How many links a site has, and those that lead nowhere, each with its page and the reason. */
function brokenLinks(root) {
  const site = resolve(root)
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort().map((file) => join(site, file))
  const html = new Map(pages.map((page) => [page, markup(readFileSync(page, 'utf8'))]))
  const ids = new Map(pages.map((page) => [page, new Set(attributes(html.get(page), 'id', 'name'))]))
  let checked = 0

  const faultOf = (page, link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return outsideFault(link)
    if (link.startsWith('//')) return outsideFault(`https:${link}`)
    if (link.startsWith('/')) return 'begins at the root of the host, which is not the root of the site'
    const [address, fragment] = link.split('#', 2)
    const [path] = address.split('?', 1)
    let target = path === '' ? page : join(dirname(page), decodeURIComponent(path))
    if (relative(site, target).startsWith('..')) return 'leads out of the site'
    if (existsSync(target) && statSync(target).isDirectory()) target = join(target, 'index.html')
    if (!existsSync(target)) return 'no such file'
    // `#country=PAK` is the state of an interactive page, and names no place in it.
    if (fragment === undefined || fragment === '' || fragment.includes('=') || !html.has(target)) return null
    return ids.get(target).has(decodeURIComponent(fragment)) ? null : `no id "${fragment}" on that page`
  }

  const broken = pages.flatMap((page) =>
    [...new Set(attributes(html.get(page), 'href', 'src'))].flatMap((link) => {
      checked += 1
      const fault = faultOf(page, link)
      return fault === null ? [] : [{ page: relative(site, page), link, fault }]
    }),
  )
  return { pages: pages.length, checked, broken }
}

const { pages, checked, broken } = brokenLinks(process.argv[2] ?? 'docs/site')
for (const { page, link, fault } of broken) console.error(`${page}: ${link}: ${fault}`)
console.log(`${checked} links on ${pages} pages, ${broken.length} broken`)
// A site without a page or a link was not built.
process.exit(broken.length > 0 || checked === 0 ? 1 : 0)
