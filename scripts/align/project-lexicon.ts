import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {adapted, type Taught, taughtBy} from '../../src/align/adapted.ts'
import {type Lexicon, lexicon} from '../../src/align/lexicon.ts'
import {parseMemory} from '../../src/formats/memory.ts'
import {keyOf, openCache} from '../../src/store/cache.ts'
import {MEMORY_FOLDER} from '../../src/store/memory-file.ts'
import {readText} from '../../src/store/read.ts'
import {BUILD} from '../build-id.ts'

/**
 * The lexicon, and what the memory of the project in a folder teaches beyond it; that is kept until the memory or Stele changes.
 *
 * @throws InputError when a file of the memory cannot be read.
 */
export function projectLexicon(root: string): Lexicon {
  const folder = join(root, MEMORY_FOLDER)
  if (!existsSync(folder)) return lexicon()
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.jsonl'))
  const texts = files.sort().map(file => readText(root, join(MEMORY_FOLDER, file)))
  const cache = BUILD === undefined ? undefined : openCache(root)
  const key = keyOf([BUILD ?? '', ...texts])
  // Written by this build under the same key.
  const kept = cache?.read('taught', key) as Taught | undefined
  const units = () => texts.flatMap((text, index) => parseMemory(text, {path: files[index]!}).units)
  const taught = kept ?? taughtBy(units(), lexicon())
  if (!kept) cache?.write('taught', key, taught)
  return adapted(lexicon(), taught)
}
