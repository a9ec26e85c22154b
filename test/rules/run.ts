import {check} from '../../src/check/index.ts'
import {judgeSettings} from '../../src/check/settings.ts'
import {readConfig} from '../../src/config/index.ts'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {createTranslator, type Translate} from '../../src/messages/index.ts'
import type {Finding, Language} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {wording} from '../../src/reporters/reporter.ts'
import type {Rule} from '../../src/rule.ts'
import {rules} from '../../src/rules/index.ts'
import {sync} from '../../src/sync/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import type {Example} from './page.ts'

const english = Object.fromEntries(rules.map(({id, messages}) => [id, messages]))
const translators = new Map((['en', 'zh', 'ja'] as const).map(lang => [lang, createTranslator(lang, english)]))

/** The words of messages in a language, rules included. */
export function translator(lang: Language): Translate {
  return translators.get(lang)!
}

/** What of an example is checked. */
type Checked = Pick<Example, 'texts' | 'glossary' | 'config' | 'memory'>

/** Checks the texts of an example with one rule. */
export function run(rule: Rule, example: Checked): readonly Finding[] {
  return linedUp(example)([rule])
}

/** Configurations that no rule objects to: most examples have none. */
const judged = new Set<string>()

/** Lines up the texts of an example once; what is returned checks them with rules. */
export function linedUp({texts, glossary, config, memory}: Checked): (chosen: readonly Rule[]) => readonly Finding[] {
  const own: Record<string, unknown> = config === '' ? {} : JSON.parse(config)
  const settings = readConfig(JSON.stringify({sourceLanguage: [...texts.keys()][0], ...own}), 'stele.config.json')
  if (!judged.has(config))
    judgeSettings(config === '' ? '{}' : config, {path: 'stele.config.json', config: settings, rules})
  judged.add(config)
  const finder = compileTerms(glossary === '' ? {concepts: []} : parseGlossary(glossary, 'glossary.json'))
  const order = settings.locales.map(({id}) => id)
  // A page about MDX says so by its pattern of files.
  const ending = config.includes('.mdx"') ? 'mdx' : 'md'
  const sources = (texts: ReadonlyMap<string, string>) =>
    [...texts]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([locale, text]) => ({path: 'page', locale, file: `content/${locale}/page.${ending}`, text}))
  const options = {config: settings, finder, isTolerant: true}
  const units = memory.split('\n\n').map(unit => unit.split('\n'))
  const recorded = new Map(
    [...texts.keys()].map((locale, index) => [locale, units.map(lines => lines[index] ?? '').join('\n\n')])
  )
  const known = memory === '' ? undefined : sync(lineUp(sources(recorded), options), undefined).memory
  const parallel = lineUp(sources(texts), {...options, memory: known})
  return chosen => check([parallel], {config: settings, finder, memory: () => known, rules: chosen}).findings
}

/** A finding as rule pages write it. */
export function line(finding: Finding): string {
  const {location, message} = finding
  const {start, end} = location
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${location.locale} ${place} ${message}: ${wording(finding, translator('en'))}`
}
