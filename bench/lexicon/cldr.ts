import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {LANGUAGES, type Sample, sampleOf} from './sample.ts'

/** Packages of CLDR, the way to a language's table in each, and how much an entry counts. */
const TABLES = [
  {file: 'cldr-annotations-full/annotations/LL/annotations.json', path: 'annotations.annotations', weight: 1},
  {
    file: 'cldr-annotations-derived-full/annotationsDerived/LL/annotations.json',
    path: 'annotationsDerived.annotations',
    weight: 1
  },
  {file: 'cldr-localenames-full/main/LL/territories.json', path: 'main.LL.localeDisplayNames.territories', weight: 3},
  {file: 'cldr-localenames-full/main/LL/languages.json', path: 'main.LL.localeDisplayNames.languages', weight: 3},
  {file: 'cldr-localenames-full/main/LL/scripts.json', path: 'main.LL.localeDisplayNames.scripts', weight: 3},
  {
    file: 'cldr-subdivisions-full/subdivisions/LL/LL.json',
    path: 'subdivisions.localeDisplayNames.subdivisions',
    weight: 2
  },
  {file: 'cldr-dates-full/main/LL/timeZoneNames.json', path: 'main.LL.dates.timeZoneNames.zone', weight: 3}
]

/** Names of places, languages and things in Unicode CLDR, whose npm packages lie in `root`. */
export function cldrSamples(root: string): Sample[] {
  return TABLES.flatMap(({file, path, weight}) => {
    const tables = LANGUAGES.map(language => {
      const data: unknown = JSON.parse(readFileSync(join(root, file.replaceAll('LL', language)), 'utf8'))
      return new Map(entries(path.replaceAll('LL', language).split('.').reduce(at, data)))
    })
    const keys = new Set(tables.flatMap(table => [...table.keys()]))
    return [...keys].map(key =>
      sampleOf(
        tables.map(table => table.get(key) ?? ''),
        weight
      )
    )
  }).filter(({texts}) => Object.keys(texts).length > 1)
}

function at(tree: unknown, step: string): unknown {
  return typeof tree === 'object' && tree !== null
    ? Object.entries(tree).find(([name]) => name === step)?.[1]
    : undefined
}

/** All texts of a tree by their path; lists of words as one text. */
function entries(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (Array.isArray(tree)) return [[path, tree.join('; ')]]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, branch]) => entries(branch, `${path}/${name}`))
}
