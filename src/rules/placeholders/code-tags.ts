import type {Article, Range} from '../../model/index.ts'
import {isNear} from '../front-matter/fields.ts'

/** The name of a component as an example of code calls it. */
interface CodeTag {
  readonly name: string
  readonly range: Range
}

/** A component whose name in an example is a slip of the one that the source has there. */
export interface TagSlip {
  readonly here: CodeTag
  readonly there: CodeTag
}

/** The slips in the names of components (`<Badge`) in the code of a version: names that the source nowhere has, near one that is missing here. */
export function tagSlips(source: Article, target: Article): TagSlip[] {
  const [expected, found] = [tagsOf(source), tagsOf(target)]
  const countIn = (tags: readonly CodeTag[], {name}: CodeTag) => tags.filter(one => one.name === name).length
  const isLacking = (tag: CodeTag) => countIn(found, tag) < countIn(expected, tag)
  return found.flatMap(here => {
    if (countIn(expected, here) > 0) return []
    const there = expected.find(tag => isLacking(tag) && isNear(here.name, tag.name))
    return there ? [{here, there}] : []
  })
}

function tagsOf({blocks}: Article): CodeTag[] {
  return blocks.flatMap(({kind, value = '', range, segments}) => {
    const spans = segments.flatMap(({codes}) =>
      codes.flatMap(({kind, value = '', range}) => (kind === 'inlineCode' ? namesIn(value, range) : []))
    )
    return kind === 'code' ? namesIn(value, range) : spans
  })
}

function namesIn(code: string, range: Range): CodeTag[] {
  return [...code.matchAll(/<([A-Z][\w.]*)/g)].map(([, name = '']) => ({name, range}))
}
