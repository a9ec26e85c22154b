import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {SITE_FILES, type SiteFile} from '../layouts/builder.ts'
import {readText} from './read.ts'

/** The configuration files of site builders at the root of a repository and one folder below, as text. */
export function readSiteFiles(root: string): SiteFile[] {
  const folders = [
    '',
    ...foldersIn(root, '')
      .filter(name => name !== 'node_modules')
      .map(name => `${name}/`)
  ]
  return folders
    .flatMap(folder => [folder, `${folder}.vitepress/`, `${folder}.vitepress/config/`])
    .flatMap(folder =>
      entries(root, folder)
        .filter(entry => entry.isFile())
        .map(({name}) => folder + name)
    )
    .filter(path => SITE_FILES.test(path))
    .sort()
    .map(path => ({path, text: readText(root, path)}))
}

function foldersIn(root: string, folder: string): string[] {
  return entries(root, folder)
    .filter(entry => entry.isDirectory())
    .map(({name}) => name)
}

function entries(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), {withFileTypes: true})
  } catch {
    return []
  }
}
