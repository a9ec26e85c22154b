import {cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {stele} from '../scripts/stele.ts'
import {readConfig} from '../src/config/index.ts'
import type {Target} from '../src/model/index.ts'
import type {Manifest} from '../src/publish/index.ts'
import {build} from './builders/build.ts'
import {SCAFFOLDS} from './builders/scaffold.ts'

/**
 * Proves the shapes of release targets with the builders themselves: releases each project for each target, builds the tree with the
 * real builder, and prints what it made and what it says is broken.
 *
 *     npx tsx bench/builders.ts [--targets vitepress,hugo] [--work FOLDER] [--show 10] PROJECT…
 *
 * Projects are copied first; one without a configuration gets what `init` makes of it. Versions that are refused fall back to the source. Builders
 * from npm are installed below the work folder; Hugo is the program of that name.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {targets: {type: 'string'}, work: {type: 'string'}, show: {type: 'string', default: '10'}}
})
const work = resolve(values.work ?? mkdtempSync(join(tmpdir(), 'stele-builders-')))
const targets = values.targets?.split(',') ?? Object.keys(SCAFFOLDS)
const quiet = {
  stdin: (async function* () {})(),
  stdout: {write: () => true},
  stderr: process.stderr,
  env: process.env
}
let faulty = 0
for (const project of positionals) {
  const copy = join(work, 'projects', basename(resolve(project)))
  cpSync(project, copy, {recursive: true, filter: from => !/node_modules|\/\.git(?:\/|$)|\/release(?:\/|$)/.test(from)})
  for (const target of targets) {
    const release = await released(copy, target)
    if (!release) continue
    const scaffold = SCAFFOLDS[target as Target]
    if (!scaffold) throw new Error(`no builder for ${target}`)
    const {exit, pages, faults, output} = build(release.folder, join(work, target), {
      scaffold,
      locales: release.locales
    })
    writeFileSync(join(work, `${basename(copy)}-${target}.log`), output)
    const {published, fallback, held, missing} = release.manifest.counts
    const kinds = [...new Set(faults.map(([kind]) => kind))]
    const countOf = (kind: string) => faults.filter(([own]) => own === kind).length
    const told = kinds.map(kind => `${countOf(kind)} × ${kind}`).join(', ') || 'no fault'
    console.log(
      `${basename(copy)} ${target}: ${published} published, ${fallback} replaced, ${held} held back (${missing} not written); exit ${exit}, ${pages} pages, ${told}`
    )
    for (const [, text] of faults.slice(0, Number(values.show))) console.log(`  ${text}`)
    if (exit !== 0 || faults.length > 0) faulty += 1
  }
}
process.exitCode = faulty > 0 ? 1 : 0

async function released(root: string, target: string) {
  const file = join(root, 'stele.config.json')
  if (!existsSync(file)) await stele(['init', '--root', root], quiet)
  const written = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(
    file,
    JSON.stringify({...written, release: {...written.release, refused: 'fallback', fallback: 'source', target}})
  )
  const folder = join(work, 'releases', `${basename(root)}-${target}`)
  const exit = await stele(['release', '--root', root, '--to', folder, '--quiet'], quiet)
  if (exit !== 0) {
    console.log(`${basename(root)} ${target}: release ended with ${exit}`)
    faulty += 1
    return undefined
  }
  const config = readConfig(readFileSync(file, 'utf8'), file)
  // Written by the release just made.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const locales = config.locales.map(({id, folder, tag}) => ({folder, tag, isSource: id === config.sourceLanguage}))
  return {folder, manifest, locales}
}
