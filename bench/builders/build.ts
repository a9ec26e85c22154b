import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {deadLinks} from '../dead-links.ts'
import type {BuiltLocale, Scaffold} from './scaffold.ts'

/** What a builder said of a released tree. */
export interface Built {
  readonly exit: number | null
  /** Pages that the builder made. */
  readonly pages: number
  /** Faults by kind, each once. */
  readonly faults: readonly (readonly [kind: string, text: string])[]
  readonly output: string
}

const OWN = ['node_modules', 'package.json', 'package-lock.json']

/** Puts a released tree into an empty project of a builder and builds it. Packages are installed once a folder. */
export function build(
  release: string,
  work: string,
  {scaffold, locales}: {scaffold: Scaffold; locales: readonly BuiltLocale[]}
): Built {
  mkdirSync(work, {recursive: true})
  for (const name of readdirSync(work)) if (!OWN.includes(name)) rmSync(join(work, name), {recursive: true})
  install(work, scaffold)
  cpSync(release, work, {
    recursive: true,
    filter: from => !/\.tar\.gz$|SHA256SUMS$|manifest\.json$|\/notes(?:\/|$)/.test(from)
  })
  const homes = Object.entries(scaffold.homes(locales)).flatMap(([page, text]) =>
    ['.md', '.mdx'].some(extension => existsSync(join(work, page + extension))) ? [] : [[`${page}.md`, text] as const]
  )
  const files = {...scaffold.files(locales), ...Object.fromEntries(homes), ...stubs(work), ...images(work, scaffold)}
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, file)), {recursive: true})
    writeFileSync(join(work, file), text)
  }
  const [program = '', ...words] = scaffold.command
  const env = {
    ...process.env,
    NO_COLOR: '1',
    CI: '1',
    NODE_OPTIONS: '--max-old-space-size=6000',
    ASTRO_TELEMETRY_DISABLED: '1'
  }
  const {status, stdout, stderr} = spawnSync(program, words, {
    cwd: work,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 3_600_000
  })
  const output = stripVTControlCharacters(`${stdout}${stderr}`)
  const faults = new Map<string, readonly [string, string]>()
  for (const line of output.split('\n')) {
    const found = scaffold.faults
      .map(([kind, pattern]) => [kind, pattern.exec(line)?.[1]] as const)
      .find(([, text]) => text !== undefined)
    if (found) faults.set(line.trim(), [found[0], line.trim()])
  }
  const built = join(work, scaffold.built)
  // The builder's own frame may have links of its own; those of a text are told by their page.
  const followed = existsSync(built) ? deadLinks(built, {isServed: true}).dead : []
  for (const {file, target} of followed)
    faults.set(`${file} ${target}`, ['dead link in the built page', `${file}: ${target}`])
  return {exit: status, pages: existsSync(built) ? pagesIn(built) : 0, faults: [...faults.values()], output}
}

function install(work: string, {packages}: Scaffold): void {
  if (packages.length === 0 || existsSync(join(work, 'node_modules'))) return
  writeFileSync(join(work, 'package.json'), '{"private": true}\n')
  const {status, stderr} = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd: work,
    encoding: 'utf8',
    timeout: 600_000
  })
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')}: ${stderr}`)
}

function pagesOf(work: string): string[] {
  return readdirSync(work, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.mdx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(({parentPath, name}) => join(parentPath, name))
}

/** What the pages of a site take from the rest of it, as empty components, and shortcodes that print nothing: only the Markdown is on trial. */
function stubs(work: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const file of pagesOf(work)) {
    const text = readFileSync(file, 'utf8')
    for (const [, path = ''] of text.matchAll(/^import\s[^'"]*['"]~\/([^'"]+)['"]/gm))
      found[`src/${path}`] = stubOf(path)
    for (const [, code = ''] of text.matchAll(/\{\{[<%]\s*\/?\s*([A-Za-z][\w/-]*)/g))
      if (code !== 'relref') found[`layouts/shortcodes/${code}.html`] ??= ''
    // Hugo ends with an error where one is closed whose template does not ask for what is inside.
    for (const [, code = ''] of text.matchAll(/\{\{[<%]\s*\/\s*([A-Za-z][\w/-]*)/g))
      found[`layouts/shortcodes/${code}.html`] = '{{ .Inner }}'
  }
  return found
}

/** Pictures that pages name and that are not among the Markdown: one dot each. */
function images(work: string, {media}: Scaffold): Record<string, string> {
  const found: Record<string, string> = {}
  for (const file of pagesOf(work)) {
    const text = readFileSync(file, 'utf8')
    const named = [...text.matchAll(/!\[(?:\\.|[^\]\\])*\]\(([^)\s]+)|<img\s[^>]*?src="([^"]+)"/g)].map(
      ([, one, other]) => one ?? other ?? ''
    )
    for (const target of named) {
      if (/^[a-z][a-z+.-]*:|^\/\//i.test(target)) continue
      const path = decodeURI(target.split(/[?#]/)[0] ?? '')
      const place = path.startsWith('/') ? join(media, path) : relative(work, join(dirname(file), path))
      if (!place.startsWith('..') && /\.\w+$/.test(place) && !existsSync(join(work, place))) found[place] = DOT
    }
  }
  return found
}

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n'

function stubOf(path: string): string {
  if (path.endsWith('.astro')) return '<slot />\n'
  if (path.endsWith('.svg')) return '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
  return 'export default function Stub() { return null }\n'
}

function pagesIn(folder: string): number {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.name.endsWith('.html'))
    .length
}
