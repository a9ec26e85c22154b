import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {tree} from '../src/parse/tree.ts'
import {createSlugger} from '../src/publish/slug.ts'

/** A link that leads nowhere. */
export interface DeadLink {
  readonly file: string
  readonly target: string
}

/** What was looked at, and what leads nowhere. */
export interface LinkReport {
  readonly files: number
  /** Links to files and places of this folder. */
  readonly internal: number
  readonly dead: readonly DeadLink[]
  /** Addresses that a page would load from elsewhere. */
  readonly loaded: readonly DeadLink[]
}

/** How a tree is read. */
export interface LinkOptions {
  /** A server's tree: `/x` is a file of it, `x/` and `x` may be `x/index.html` and `x.html`. */
  readonly isServed?: boolean
}

/** Follows every link and anchor in the HTML, Atom and Markdown files below a folder to the file and the place it names. */
export function deadLinks(folder: string, {isServed = false}: LinkOptions = {}): LinkReport {
  const pages = new Map(filesIn(folder).map(file => [file, pageOf(file)]))
  const root = isServed ? folder : undefined
  const dead: DeadLink[] = []
  const loaded: DeadLink[] = []
  let internal = 0
  for (const [file, {links, sources}] of pages) {
    const here = relative(folder, file)
    for (const target of sources) if (isElsewhere(target)) loaded.push({file: here, target})
    for (const target of [...links, ...sources]) {
      if (isElsewhere(target)) continue
      internal += 1
      if (!leads(file, target, {pages, root})) dead.push({file: here, target})
    }
  }
  return {files: pages.size, internal, dead, loaded}
}

function isElsewhere(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)
}

interface Tree {
  readonly pages: ReadonlyMap<string, Page>
  readonly root: string | undefined
}

function leads(file: string, target: string, {pages, root}: Tree): boolean {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? []
  const bare = decodeURIComponent(path)
  const named = path === '' ? file : bare.startsWith('/') ? root && join(root, bare) : join(dirname(file), bare)
  const candidates =
    named === undefined ? [] : root === undefined ? [named] : [join(named, 'index.html'), named, `${named}.html`]
  const there = candidates.find(one => existsSync(one) && statSync(one).isFile())
  if (there === undefined) return false
  const ids = pages.get(there)?.ids
  // A browser looks for the fragment as it is written, then for what it says.
  return fragment === '' || [fragment, decodeURIComponent(fragment)].some(id => ids?.has(id))
}

interface Page {
  readonly links: readonly string[]
  /** What is loaded with the page. */
  readonly sources: readonly string[]
  readonly ids: ReadonlySet<string>
}

function pageOf(file: string): Page {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.md') || file.endsWith('.mdx') ? markdownPage(text) : htmlPage(text)
}

// Only inside tags, and no data of a tag: a text may quote HTML, and a code block keeps what its button copies.
function htmlPage(html: string): Page {
  const text = html.replaceAll(/\sdata-[\w-]+="[^"]*"/g, '')
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, quoted, bare]) => unescaped(quoted ?? bare ?? ''))
  return {
    links: all(/<(?:a|link)\b[^>]*?\shref=(?:"([^"]*)"|([^\s">]+))/g),
    sources: [...all(/<[a-z][^<>]*?\ssrc="([^"]*)"/g), ...all(/<link rel="stylesheet" href="([^"]*)"/g)],
    ids: new Set(all(/<[a-z][^<>]*?\s(?:id|name)=(?:"([^"]*)"|([^\s">]+))/g))
  }
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (NAMED[name] ?? whole)
  )
}

/** Links, definitions and ids of headings as GitHub makes them. */
function markdownPage(text: string): Page {
  const links: string[] = []
  const ids = new Set<string>()
  const slug = createSlugger('github')
  walk(tree(text) as Node)
  return {links, sources: [], ids}

  function walk(node: Node): void {
    if ((node.type === 'link' || node.type === 'definition') && node.url) links.push(node.url)
    if (node.type === 'heading') ids.add(slug(wordsOf(node)))
    if (node.type === 'html')
      for (const [, id = ''] of (node.value ?? '').matchAll(/\sid="([^"]*)"/g)) ids.add(unescaped(id))
    for (const child of node.children ?? []) walk(child)
  }
}

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function wordsOf({type, value = '', children = []}: Node): string {
  return type === 'html' ? '' : value + children.map(wordsOf).join('')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.(?:html|xml|mdx?)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
