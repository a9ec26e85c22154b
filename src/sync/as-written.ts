import type {Article} from '../model/index.ts'
import {parse} from '../parse/index.ts'

/** An article as a reader of its file has it, without what was mended of its markup: what is written into the file is read like that. */
export function asWritten(article: Article): Article {
  return article.broken ? parse(article.text, {...article, isTolerant: true}) : article
}
