import type {Article, Range} from '../../model/index.ts'
import {importsOf} from './imports.ts'
import {marksOf} from './marks.ts'

/** Components that a version calls without the import that its source has. */
export function lostImports(original: Article, article: Article): {name: string; there: Range; here: Range}[] {
  const found = importsOf(article)
  const lost = [...importsOf(original)].filter(([name]) => !found.has(name))
  if (lost.length === 0) return []
  const marks = marksOf(article)
  return lost.flatMap(([name, {range: there}]) => {
    const use = marks.find(mark => mark.name === `<${name}>`)
    return use ? [{name, there, here: use.range}] : []
  })
}
