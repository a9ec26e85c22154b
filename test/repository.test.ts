import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/rules/index.ts'
import {ruleFiles, ruleIds} from '../tools/rules.ts'

/** All files below a folder with an ending. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : []
  })
}

const sources = [...filesIn('src'), ...filesIn('scripts')]
const imports = new Map(sources.map(file => [file, importsOf(file)]))

/** What a file imports at run time, and the types too where `withTypes`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?from '(\.[^']+\.ts)'/gms)].map(([, path]) =>
    normalize(join(dirname(file), path!))
  )
}

const map = readFileSync('docs/architecture.md', 'utf8')

/** The layers as the map has them, from the top. */
const layers = /^scripts, index\n[\s\S]*?^model$/m
  .exec(map)![0]
  .split('\n')
  .map(line => line.split(', '))

/** What a file belongs to: its folder, itself where the layers name it, or the files beside the folders. */
function groupOf(file: string): string {
  const [top = '', ...rest] = file.split('/')
  if (top !== 'src') return top
  if (rest.length > 1) return rest[0]!
  const name = rest[0]!.replace(/\.ts$/, '')
  return layers.flat().includes(name) ? name : 'the files beside the folders'
}

function layerOf(file: string): number {
  const layer = layers.findIndex(groups => groups.includes(groupOf(file)))
  expect(layer, file).toBeGreaterThanOrEqual(0)
  return layer
}

describe('rules', () => {
  test('every file is in the list', () => expect(rules.map(({id}) => id)).toEqual(ruleIds()))

  test('generated files are fresh', () => {
    for (const [file, text] of ruleFiles(rules)) expect(readFileSync(file, 'utf8'), file).toBe(text)
  })

  test.each(rules.map(rule => [rule.id, rule] as const))('%s has its words in zh and ja', (id, {messages}) => {
    const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const lang of ['zh', 'ja']) {
      const own = JSON.parse(readFileSync(`src/messages/${lang}/rules.json`, 'utf8'))[id] ?? {}
      expect(Object.keys(own).sort()).toEqual(Object.keys(messages).sort())
      for (const [key, text] of Object.entries(messages))
        expect(new Set(placeholders(own[key])), key).toEqual(new Set(placeholders(text)))
    }
  })
})

describe('src', () => {
  test('imports form no cycle', () => {
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]) => {
      expect(path, `cycle: ${[...path, file].join(' -> ')}`).not.toContain(file)
      if (done.has(file)) return
      for (const next of imports.get(file) ?? []) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of sources) walk(file, [])
  })

  test('is pure outside the store', () => {
    for (const file of filesIn('src').filter(file => !file.startsWith('src/store/'))) {
      const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      expect(text, file).not.toMatch(
        /node:fs|node:child_process|\bprocess\.|Date\.now|new Date\(\)|Math\.random|\bconsole\./
      )
    }
  })

  test('every folder is on the map', () => {
    const folders = readdirSync('src', {withFileTypes: true}).filter(entry => entry.isDirectory())
    for (const {name} of folders) expect(map, name).toContain(`| \`src/${name}/\` |`)
  })

  test('imports point one way', () => {
    for (const [file, targets] of imports)
      for (const target of targets)
        if (groupOf(file) !== groupOf(target))
          expect(layerOf(target), `${file}: ${target}`).toBeGreaterThan(layerOf(file))
  })

  test('the model imports nothing', () => {
    for (const file of filesIn('src/model'))
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g))
        expect(target, file).toMatch(/^\.\//)
  })

  test('every import leads to a file', () => {
    for (const targets of imports.values()) for (const target of targets) expect(existsSync(target), target).toBe(true)
  })
})
