/**
 * Fidelity of Markdown: `tsx bench/markdown.ts FOLDER…  [--spec SPEC.json…] [--only PATTERN] [--show N]` writes every page of the folders, and every
 * example of the specifications (an array of `{markdown}`), in each pseudo style and prints the share of files that are byte-identical
 * (identity) or keep their structure (all others). The structure is that of remark-parse with GFM, front matter and, for `.mdx`, MDX,
 * without text, read apart from Stele's own parser. `--speed ROUNDS` prints the CPU time of parse, segment and emit against remark-parse with the same
 * extensions on the same files, the median of alternating rounds.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Nodes} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {emit} from '../src/emit/index.ts'
import {InputError} from '../src/input-error.ts'
import {parse} from '../src/parse/index.ts'
import {PSEUDO_STYLES, type PseudoStyle, pseudo} from '../src/pseudo/index.ts'
import {segment} from '../src/segment/index.ts'

const {values, positionals} = parseArgs({
  options: {
    spec: {type: 'string', multiple: true, default: []},
    only: {type: 'string', default: ''},
    show: {type: 'string', default: '0'},
    speed: {type: 'string', default: '0'}
  },
  allowPositionals: true
})

interface Sample {
  readonly set: string
  readonly file: string
  readonly text: string
}

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const samples = [...positionals.flatMap(folderSamples), ...values.spec.flatMap(specSamples)].filter(({file}) =>
  new RegExp(values.only).test(file)
)
const sets = [...new Set(samples.map(({set}) => set))]
let left = Number(values.show)
if (Number(values.speed) > 0) speed(Number(values.speed))
else {
  console.log(`| set | files | rejected | ${PSEUDO_STYLES.join(' | ')} | refused edits |`)
  console.log(`|-|-:|-:|${'-:|'.repeat(PSEUDO_STYLES.length + 1)}`)
  for (const set of sets) {
    const own = samples.filter(sample => sample.set === set)
    console.log(row(set, own))
  }
}

function speed(rounds: number): void {
  for (const set of sets)
    for (const extension of ['.md', '.mdx']) {
      const all = samples.filter(sample => sample.set === set && sample.file.endsWith(extension))
      if (all.length === 0) continue
      const bare = () => {
        for (const {text, file} of all) parserOf(file).parse(text.replace(/^\uFEFF/, ''))
      }
      const whole = () => {
        for (const sample of all) {
          const article = read(sample)
          if (article && emit(article) !== sample.text) throw new Error(`${sample.file} came back changed`)
        }
      }
      bare()
      whole()
      const ratios = Array.from({length: rounds}, () => {
        const base = cpu(bare)
        return cpu(whole) / base
      }).sort((a, b) => a - b)
      console.log(`${set} ${extension}: ${all.length} files, ${ratios[rounds >> 1]!.toFixed(2)} times remark-parse`)
    }
}

function cpu(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return user + system
}

function row(set: string, all: readonly Sample[]): string {
  let [rejected, refused] = [0, 0]
  const whole = new Map<PseudoStyle, number>()
  for (const sample of all) {
    const article = read(sample)
    if (!article) {
      rejected += 1
      continue
    }
    const before = structureOf(sample.text, sample.file)
    for (const style of PSEUDO_STYLES) {
      const result = pseudo(article, style)
      refused += result.refused.length
      for (const {position, code} of result.refused.slice(0, 3))
        show(sample, style, `${code} ${position?.line}:${position?.column}`)
      const isWhole =
        style === 'identity' ? result.text === sample.text : before === structureOf(result.text, sample.file)
      if (isWhole) whole.set(style, (whole.get(style) ?? 0) + 1)
      else show(sample, style, difference(before, structureOf(result.text, sample.file)))
    }
  }
  const read_ = all.length - rejected
  const shares = PSEUDO_STYLES.map(style => `${(((whole.get(style) ?? 0) / Math.max(1, read_)) * 100).toFixed(2)}`)
  return `| ${set} | ${all.length} | ${rejected} | ${shares.join(' | ')} | ${refused} |`
}

function show({file}: Sample, style: string, what: string): void {
  if (left <= 0) return
  left -= 1
  console.error(`${style} ${file}: ${what}`)
}

function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `…${a.slice(Math.max(0, at - 60), at + 60)} became …${b.slice(Math.max(0, at - 20), at + 60)}`
}

function read({text, file}: Sample) {
  try {
    return segment(parse(text, {path: file, locale: 'en', file}))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    show({file, text, set: ''}, 'rejected', `${error.code} ${error.position?.line} ${JSON.stringify(error.args)}`)
    return undefined
  }
}

function parserOf(file: string) {
  return file.endsWith('.mdx') ? mdx : plain
}

/** Types, depths, targets, code: everything but words. */
function structureOf(text: string, file: string): string {
  try {
    return JSON.stringify(bare(parserOf(file).parse(text.replace(/^\uFEFF/, ''))))
  } catch (error) {
    return `broken: ${error instanceof Error ? error.message : ''}`
  }
}

function bare(node: Nodes): unknown {
  if (node.type === 'text' || node.type === 'yaml') return node.type === 'yaml' ? 'yaml' : undefined
  const {type} = node
  const about = Object.fromEntries(
    ['depth', 'ordered', 'start', 'checked', 'lang', 'meta', 'url', 'identifier', 'name', 'align']
      .filter(key => key in node)
      .map(key => [key, node[key as keyof typeof node]])
  )
  const value = (type === 'code' || type === 'inlineCode') && 'value' in node ? {value: node.value} : {}
  const children = 'children' in node ? {children: node.children.map(bare).filter(child => child !== undefined)} : {}
  return {type, ...about, ...value, ...children}
}

function folderSamples(folder: string): Sample[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => /\.mdx?$/.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map(file => ({set: folder, file, text: readFileSync(join(folder, file), 'utf8')}))
}

function specSamples(path: string): Sample[] {
  const examples: {markdown: string}[] = JSON.parse(readFileSync(path, 'utf8'))
  return examples.map(({markdown}, index) => ({set: path, file: `${index + 1}.md`, text: markdown}))
}
