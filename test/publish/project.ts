import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {call, type Outcome} from '../scenario.ts'

/** A project of two languages and three articles; a file of `changes` replaces its own or is added. */
export function project(changes: Readonly<Record<string, string>> = {}, release: object = {}): Map<string, string> {
  const config = JSON.stringify({locales: {en: {}, ja: {}}, release})
  return new Map(
    Object.entries({
      'content/en/visit.md': '---\ntitle: Visit\nupdated: 2020-08-03\n---\n\nSee [the port](port.md).\n',
      'content/ja/visit.md': '---\ntitle: 訪問\nupdated: 2020-08-03\n---\n\n[港](port.md)を参照。\n',
      'content/en/port.md': 'The port has 5 cranes.\n',
      'content/ja/port.md': '港にはクレーンが5基ある。\n',
      'stele.config.json': config,
      ...changes
    })
  )
}

/** The Japanese version states another number than the English one. */
export const WRONG = {'content/ja/port.md': '港にはクレーンが6基ある。\n'}

export function release(root: string, ...words: string[]): Promise<Outcome> {
  return call(['release', ...words], root)
}

/** The manifest of a release. */
export function manifestOf(root: string, folder = 'release') {
  return JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'))
}

/** All files below a folder: path to bytes. */
export function bytesOf(root: string, folder = 'release'): Map<string, string> {
  const names = readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  return new Map(names.map(name => [name.slice(join(root, folder).length + 1), readFileSync(name).toString('latin1')]))
}
