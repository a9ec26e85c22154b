import {createHash} from 'node:crypto'
import {openCache} from '../src/store/cache.ts'
import type {Project} from '../src/store/project.ts'
import {BUILD} from './build-id.ts'
import {EXIT, type Frame} from './frame.ts'
import type {Part} from './part.ts'
import {checker, examinedOf, pieceOf, teller} from './reports.ts'

interface Work {
  readonly project: Project
  /** All articles of the check, in this part or another. */
  readonly articles: readonly string[]
  readonly frame: Frame
}

/** Examines the articles of one shard and writes the part; the verdict comes with `merge-reports`. Returns the exit code. */
export async function checkShard(typed: string, {project, articles, frame}: Work): Promise<number> {
  const [, first = '', second = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(typed) ?? []
  const [index, count] = [Number(first), Number(second)]
  if (index === 0 || index > count) {
    frame.fault(frame.t('frame.badChoice', {input: typed, flag: '--shard', values: '1/3, 2/3, 3/3 …'}))
    return EXIT.usage
  }
  const cache = BUILD === undefined ? undefined : openCache(project.root)
  const {told, telling, unread} = teller(frame)
  const {examine} = await checker(project)
  const examined = articles
    .filter(path => shardOf(path, count) === index)
    .flatMap(path =>
      told(() => {
        const piece = pieceOf(project, path)
        return [{key: piece.key, examined: telling(examinedOf(piece, {cache, examine}))}]
      })
    )
  const part: Part = {
    format: 'stele-part',
    version: 2,
    index,
    count,
    articles: articles.length,
    unread: unread(),
    examined
  }
  frame.out(`${JSON.stringify(part)}\n`)
  return unread().length > 0 ? EXIT.input : EXIT.clean
}

/** The shard of an article, from 1: by the hash of its language-neutral path, so that its versions stay together wherever it runs. */
export function shardOf(path: string, count: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % count) + 1
}
