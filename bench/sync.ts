/**
 * Replays real updates: `tsx bench/sync.ts EPISODES.jsonl [--score score.mjs] [--output PREDICTIONS] [--limit N]`. An episode is
 * `{"id","lang","page","oldEn","newEn","oldTr","segs":{"oldTr","newEn"}}`, segments as `[first line, last line, kind]`. The old pair is taken
 * over by alignment; then the new English text meets the old translation. A prediction is `{"id","target","missing"}`, one
 * of keep, stale, obsolete for each old target segment, and the new English segments without a translation.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {defaultConfig} from '../src/config/index.ts'
import {parseMemory, serializeMemory} from '../src/formats/memory.ts'
import {positions} from '../src/locate.ts'
import type {Memory, ParallelText} from '../src/model/index.ts'
import {lineUp} from '../src/pipeline.ts'
import {sync} from '../src/sync/index.ts'
import type {SyncItem} from '../src/sync/plan.ts'

type Lines = readonly [first: number, last: number, kind: string]

interface Episode {
  readonly id: string
  readonly lang: string
  readonly page: string
  readonly oldEn: string
  readonly newEn: string
  readonly oldTr: string
  readonly segs: {readonly oldTr: readonly Lines[]; readonly newEn: readonly Lines[]}
}

const {values, positionals} = parseArgs({
  options: {
    score: {type: 'string'},
    output: {type: 'string'},
    limit: {type: 'string'},
    only: {type: 'string', default: ''}
  },
  allowPositionals: true
})

for (const file of positionals) {
  const episodes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Episode)
  const start = process.cpuUsage()
  const chosen = episodes.filter(({id}) => id.includes(values.only)).slice(0, Number(values.limit ?? episodes.length))
  const predictions = chosen.map(episode => `${JSON.stringify({id: episode.id, ...predict(episode)})}\n`)
  const {user, system} = process.cpuUsage(start)
  const folder = mkdtempSync(join(tmpdir(), 'stele-sync-'))
  const output = values.output ?? join(folder, 'predictions.jsonl')
  const asked = join(folder, 'episodes.jsonl')
  writeFileSync(asked, chosen.map(episode => `${JSON.stringify(episode)}\n`).join(''))
  writeFileSync(output, predictions.join(''))
  console.log(`${predictions.length} episodes, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${output}`)
  for (const strict of values.score ? [['--strict'], []] : []) {
    const score = spawnSync(process.execPath, [values.score!, '--episodes', asked, '--predictions', output, ...strict])
    print(strict.length > 0 ? 'equal blocks' : 'all', JSON.parse(String(score.stdout)))
  }
}

function print(
  name: string,
  {precision, recall, keptByteIdentical, perfectEpisodes, ...more}: Record<string, number>
): void {
  console.log(
    `${name}: P ${precision} R ${recall} kept ${keptByteIdentical} perfect ${perfectEpisodes} ${JSON.stringify(more)}`
  )
}

/** The target segments that a sync asks to touch, and the source segments it calls missing. */
function predict({lang, page, oldEn, newEn, oldTr, segs}: Episode) {
  const before = read(oldEn, oldTr, undefined)
  const known = sync(before, undefined)
  const memory = parseMemory(serializeMemory(known.memory), {path: page})
  const after = read(newEn, oldTr, memory)
  const items = sync(after, memory).items.filter(({locale}) => locale === lang)
  const old = new Set(known.items.filter(({status}) => status === 'missing').map(({unit}) => unit))
  const lines = {target: positions(oldTr), source: positions(newEn)}
  const target = segs.oldTr.map(() => 'keep')
  // What is to be moved has to go where it is and to come where it is not; a paragraph that the source parts in two has to come.
  for (const {status, range} of items)
    if (status === 'stale' || status === 'obsolete' || status === 'moved')
      for (const index of touched(segs.oldTr, lines.target, range))
        if (target[index] === 'keep') target[index] = status === 'moved' ? 'obsolete' : status
  const missing = new Set(
    items
      .filter(
        ({status, unit, paragraph}) =>
          status === 'moved' || paragraph === 'parted' || (status === 'missing' && !old.has(unit))
      )
      .flatMap(({sourceRange}: SyncItem) => (sourceRange ? touched(segs.newEn, lines.source, sourceRange) : []))
  )
  return {target, missing: [...missing].sort((a, b) => a - b)}

  function read(en: string, text: string, memory: Memory | undefined): ParallelText {
    const sources = Object.entries({en, [lang]: text}).map(([locale, text]) => ({
      path: page,
      locale,
      file: `content/${locale}/${page}`,
      text
    }))
    return lineUp(sources, {config: defaultConfig, isMended: true, ...(memory && {memory})})
  }
}

function touched(segments: readonly Lines[], at: ReturnType<typeof positions>, {start, end}: SyncItem['range']) {
  const [first, last] = [at(start).line, at(Math.max(start, end - 1)).line]
  return [...segments.keys()].filter(index => segments[index]![0] <= last && segments[index]![1] >= first)
}
