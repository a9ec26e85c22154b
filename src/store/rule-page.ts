import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Language} from '../model/index.ts'

/** The page of a rule in a language, where there is one, else in English. It comes with the package. */
export function rulePageText(id: string, lang: Language): string {
  const folder = join(packageFolder(dirname(fileURLToPath(import.meta.url))), 'docs', 'rules')
  const own = join(folder, lang, `${id}.md`)
  return readFileSync(lang !== 'en' && existsSync(own) ? own : join(folder, `${id}.md`), 'utf8')
}

/** The nearest folder above with a package.json: sources and bundle lie at different depths. */
function packageFolder(folder: string): string {
  const above = dirname(folder)
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : packageFolder(above)
}
