/**
 * Fuzzy look-up: `tsx bench/memory.ts SEGMENTS.txt QUERIES.txt [--segments 1000000] [--queries 200] [--scans 20]`, one text a line. Segments
 * are spliced from each other up to the number wanted. Prints CPU a look-up, the time to build, the memory, and how many of the first
 * queries have the same best score as a full scan.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {LEAST, openFuzzy} from '../src/find/fuzzy.ts'
import {folded, gramsOf, likeness} from '../src/find/grams.ts'

const {values, positionals} = parseArgs({
  options: {
    segments: {type: 'string', default: '1000000'},
    queries: {type: 'string', default: '200'},
    scans: {type: 'string', default: '20'}
  },
  allowPositionals: true
})
const [texts, asked] = positionals.map(file => readFileSync(file, 'utf8').trim().split('\n'))
const natural = texts!.length
// Halves of two texts, far apart in the list: no two alike, and as long as real ones.
for (let at = 0; texts!.length < Number(values.segments); at += 1) {
  const [a, b] = [texts![at % natural]!, texts![(at * 7919 + 13 * Math.floor(at / natural)) % natural]!]
  texts!.push(a.slice(0, a.length >> 1) + b.slice(b.length >> 1))
}
const cpu = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000
const start = cpu()
const fuzzy = openFuzzy(texts!)
console.log(`${texts!.length} segments, built in ${((cpu() - start) / 1000).toFixed(1)} s of CPU`)
const queries = asked!.slice(0, Number(values.queries))
const times: number[] = []
const answers = queries.map(query => {
  const before = cpu()
  const found = fuzzy.nearest(query)
  times.push(cpu() - before)
  return found
})
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2)
const hits = answers.filter(({length}) => length > 0).length
console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; ${hits} of ${queries.length} found something`)
console.log(`RSS ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`)
let same = 0
const scanned = queries.slice(0, Number(values.scans))
for (const [index, query] of scanned.entries()) {
  const own = gramsOf(folded(query))
  const best = texts!.reduce((best, text) => Math.max(best, likeness(own, gramsOf(folded(text)))), 0)
  if (best < LEAST ? answers[index]!.length === 0 : answers[index]![0]?.score === best) same += 1
}
console.log(`${same} of ${scanned.length} have the best match of a full scan`)
