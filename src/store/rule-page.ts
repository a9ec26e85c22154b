import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Language} from '../model/index.ts'

/** The page of a rule in parts. */
export interface RulePage {
  /** One sentence: what is so in a good article. */
  readonly sentence: string
  /** Paragraphs of Markdown: why, and where the rule is silent. */
  readonly reason: string
  /** From the heading of the examples on; empty in other languages than English, which has them for all. */
  readonly examples: string
  /** Which English words a translated page says. */
  readonly stamp?: string
}

/** The page of a rule in English, which is its specification and its test. It comes with the package. */
export function rulePageText(id: string): string {
  return readFileSync(join(pagesFolder(), `${id}.md`), 'utf8')
}

/** The page of a rule in a language; in English while it is not written there. */
export function readRulePage(id: string, lang: Language): RulePage {
  const own = join(pagesFolder(), lang, `${id}.md`)
  return partsOf(lang !== 'en' && existsSync(own) ? readFileSync(own, 'utf8') : rulePageText(id))
}

/** Divides the text of a page. */
export function partsOf(text: string): RulePage {
  const at = text.search(/^## Examples$/m)
  const prose = at < 0 ? text : text.slice(0, at)
  const [, stamp] = /<!-- english: (\S+) -->/.exec(prose) ?? []
  const [, sentence = '', ...reason] = prose
    .replace(/<!-- english: .*? -->/, '')
    .trim()
    .split(/\n{2,}/)
  return {
    sentence,
    reason: reason.join('\n\n'),
    examples: at < 0 ? '' : text.slice(at),
    ...(stamp !== undefined && {stamp})
  }
}

function pagesFolder(): string {
  return join(packageFolder(dirname(fileURLToPath(import.meta.url))), 'docs', 'rules')
}

/** The nearest folder above with a package.json: sources and bundle lie at different depths. */
function packageFolder(folder: string): string {
  const above = dirname(folder)
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : packageFolder(above)
}
