import {languageOf} from '../align/language.ts'
import type {Article, Block, Location, Segment} from '../model/index.ts'
import {defineRule, type GatherContext} from '../rule.ts'
import {REGISTERS} from './data/registers.ts'
import {count, deviations, styleOf, type Tally} from './shared/house-style.ts'
import {plain} from './shared/letters.ts'

export default defineRule({
  id: 'register-mixed',
  description: 'An article speaks to its reader in one way: 您 or 你, です・ます or だ・である.',
  severity: 'warning',
  messages: {
    mixed: 'This sentence has “{{seen}}”, {{count}} of {{of}} have “{{expected}}”.'
  },
  gather({articles}, context): Readonly<Record<string, Tally>> | undefined {
    const uses = [...articles.values()].flatMap(article => {
      const tally = tallyOf(article, context)
      return Object.keys(tally).length > 0 ? [[article.locale, tally] as const] : []
    })
    return uses.length > 0 ? Object.fromEntries(uses) : undefined
  },
  checkProject(facts: readonly {readonly facts: Readonly<Record<string, Tally>>}[], {report}) {
    const locales = new Set(facts.flatMap(({facts}) => Object.keys(facts)))
    for (const locale of locales) {
      const tallies = facts.map(({facts}) => facts[locale]).filter(tally => tally !== undefined)
      const isOfProject = REGISTERS[languageOf(locale)]?.keeps === 'project'
      const ofProject = isOfProject ? styleOf(tallies) : undefined
      for (const tally of tallies) {
        const style = isOfProject ? ofProject : styleOf([tally])
        if (!style || style.count < style.of * (isOfProject ? 0.8 : 0.9)) continue
        for (const {form, location} of deviations(tally, style)) {
          const args = {seen: form, expected: style.form, count: style.count, of: style.of}
          report({message: 'mixed', args, at: location, culprit: locale})
        }
      }
    }
  }
})

function tallyOf({blocks, locale}: Article, {place}: GatherContext): Tally {
  const tally: Record<string, {count: number; places: Location[]}> = {}
  const {forms: registers, keeps} = REGISTERS[languageOf(locale)] ?? {forms: []}
  const isLookedAt = (block: Block) =>
    block.kind === 'paragraph' && (keeps === 'project' || block.containers.length === 0)
  for (const segment of blocks.filter(isLookedAt).flatMap(({segments}) => segments)) {
    if (isEnclosed(segment)) continue
    const text = plain(segment).replaceAll(QUOTED, '')
    const forms = registers.filter(({regex}) => regex.test(text))
    // Both in one sentence: one of them is quoted.
    if (forms.length === 1) count(tally, forms[0]!.form, () => place({locale, range: segment.range}))
  }
  return tally
}

/** All of it stands in one element: `<ReadMore>…</ReadMore>` is a label beside the text. */
function isEnclosed({text, codes: [first, ...rest]}: Segment): boolean {
  const last = rest.find(({id, role}) => id === first?.id && role === 'close')
  return first?.kind === 'element' && first.at === 0 && last?.at === text.length - 1
}

const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”/g
