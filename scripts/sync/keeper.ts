import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {CONFIG_FILE} from '../../src/store/config-file.ts'
import {linkedAmong} from '../../src/store/layout.ts'
import {MEMORY_FOLDER} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {readStats} from '../../src/store/stats.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {type WrittenFile, writeStatIndex, written} from '../../src/store/write-stat-index.ts'
import {BUILD} from '../build-id.ts'
import {linkedText} from '../linked.ts'
import {keepOpen} from './state.ts'
import type {SyncRun} from './sync-run.ts'
import type {Task} from './tasks.ts'
import {tellSum, tellTasks} from './tell.ts'

/** Remembers what a run does, for the next one. */
export interface Keeper {
  wrote(texts: ReadonlyMap<string, string>): void
  /** Files to look into again: what was told of them is not what stands there now. */
  unsettle(files: readonly string[]): void
  keep(open: ReadonlyMap<string, readonly Task[]>): void
}

/** Begins with a look at all files, since what changes while the run works must look changed to the next. */
export function openKeeper(project: Project, {index, isWhole, notes, frame}: SyncRun): Keeper {
  const {root, config, contentRoot} = project
  const [folders, files] = [
    [contentRoot, MEMORY_FOLDER],
    [CONFIG_FILE, config.glossary]
  ]
  const stats = index?.stats ?? (isWhole ? readStats(root, folders, files) : undefined)
  const own: WrittenFile[] = []
  const unsettled: string[] = []
  return {
    wrote: texts => {
      if (stats) for (const [file, text] of texts) own.push(written(root, file, text))
    },
    unsettle: files => {
      unsettled.push(...files)
    },
    keep(open) {
      if (!stats || BUILD === undefined) return
      const isOpen = open.size > 0
      if (isOpen) keepOpen(root, BUILD, open)
      const said = {[frame.lang]: textOf(open, frame)}
      const lines = linkedText(linkedAmong(stats.links, project), frame.t)
      const linked = lines.length > 0 && {linked: {[frame.lang]: lines.join('\n')}}
      writeStatIndex(root, {key: BUILD, notes, folders, files, said, isOpen, ...linked}, stats, {own, unsettled})
    }
  }
}

/** What a run says that finds nothing changed. */
function textOf(open: ReadonlyMap<string, readonly Task[]>, frame: SyncRun['frame']): string {
  let text = ''
  const out = (piece: string) => {
    text += piece
  }
  const paths = [...open.keys()].sort()
  for (const path of paths) tellTasks(open.get(path)!, {...frame, out})
  tellSum([...open.values()].flat(), {...frame, out})
  return text
}

/** Tells git to keep the lines of both sides where two branches changed a memory. */
export function markForGit(root: string): void {
  const file = `${MEMORY_FOLDER}.gitattributes`
  if (!existsSync(join(root, file)))
    writeFileAtomically(root, file, '*.jsonl text eol=lf merge=union linguist-generated\n')
}
