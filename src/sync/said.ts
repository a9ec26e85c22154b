import type {Article} from '../model/index.ts'
import {shapeOf} from './shape.ts'

/** How an article is built and what its blocks say, notes aside: equal where nothing else differs. */
export function saidIn(article: Article): string {
  const texts = article.blocks.map(({value, range}) => [value, article.text.slice(range.start, range.end)].join('\0'))
  return [shapeOf(article), ...texts].join('\0\0')
}
