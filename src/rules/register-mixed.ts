import {languageOf} from '../align/language.ts'
import type {Article, Block, Segment} from '../model/index.ts'
import {defineRule, type GatherContext} from '../rule.ts'
import {REGISTERS, type Register} from './data/registers.ts'
import {plain} from './shared/letters.ts'
import {
  type Counting,
  count,
  type Deviation,
  deviations,
  type Style,
  styleOf,
  type Tally
} from './typography/house-style.ts'

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
      const {keeps, forms = []} = REGISTERS[languageOf(locale)] ?? {}
      const ofProject = styleOf(tallies.map(tally => joined(tally, forms)))
      for (const own of tallies) {
        const {tally, style} = keeps === 'project' ? {tally: own, style: ofProject} : ofPage(own, forms)
        if (!style) continue
        const odd = deviations([tally], style)
        const isClear = keeps === 'project' || style.count >= style.of * PAGE || isLone(odd, style, ofProject)
        for (const {form, location, repeats} of isClear ? odd : []) {
          const args = {seen: form, expected: style.form, count: style.count, of: style.of}
          report({message: 'mixed', args, at: location, repeats, culprit: locale})
        }
      }
    }
  }
})

/** Share of the sentences of a page from which they make its style. */
const PAGE = 0.9
/** Share of a project, and its sentences, from which one other sentence on a short page is a slip. */
const [WHOLE, MANY] = [0.95, 30]

/** What a page counts as, and its style; requests speak for one style and against none. */
function ofPage(own: Tally, forms: readonly Register[]): {readonly tally: Tally; readonly style: Style | undefined} {
  const all = joined(own, forms)
  const style = styleOf([all])
  if (style === undefined || forms.some(({as}) => as === style.form)) return {tally: all, style}
  const rest = Object.fromEntries(
    Object.entries(own).filter(([form]) => !forms.some(one => one.form === form && one.as))
  )
  return {tally: rest, style: styleOf([rest])}
}

/** The forms that stand for another counted as that one. */
function joined(tally: Tally, forms: readonly Register[]): Tally {
  const all: Record<string, Tally[string]> = {}
  for (const [form, {count, places}] of Object.entries(tally)) {
    const name = forms.find(one => one.form === form)?.as ?? form
    all[name] = {count: (all[name]?.count ?? 0) + count, places: [...(all[name]?.places ?? []), ...places]}
  }
  return all
}

/** One sentence of a short page is otherwise than all of the project. */
function isLone([odd, ...rest]: readonly Deviation[], style: Style, ofProject: Style | undefined): boolean {
  if (!odd || odd.repeats.length + rest.length > 0 || ofProject?.form !== style.form) return false
  return ofProject.of >= MANY && ofProject.count >= ofProject.of * WHOLE
}

function tallyOf({blocks, locale}: Article, {place}: GatherContext): Tally {
  const tally: Counting = {}
  const {forms: registers, keeps} = REGISTERS[languageOf(locale)] ?? {forms: []}
  // A caption below an image may speak otherwise.
  const text = blocks.filter(({kind}) => kind !== 'attribute')
  const captions = new Set(text.filter((_, at) => isImage(text[at - 1])))
  const isLookedAt = (block: Block) =>
    block.kind === 'paragraph' && (keeps === 'project' || (block.containers.length === 0 && !captions.has(block)))
  for (const segment of blocks.filter(isLookedAt).flatMap(({segments}) => segments)) {
    if (isEnclosed(segment)) continue
    const text = plain(segment).replaceAll(QUOTED, '')
    const forms = registers.filter(({regex}) => regex.test(text))
    // Both in one sentence: one of them is quoted.
    if (forms.length === 1) count(tally, forms[0]!.form, () => ({at: place({locale, range: segment.range}), text}))
  }
  return tally
}

/** Nothing but an image. */
function isImage(block: Block | undefined): boolean {
  const text = block?.kind === 'paragraph' ? block.segments.map(plain).join('').trim() : undefined
  return text === '' && block?.segments.some(({codes}) => codes.some(({kind}) => kind === 'image')) === true
}

/** All of it stands in one element: `<ReadMore>…</ReadMore>` is a label beside the text. */
function isEnclosed({text, codes: [first, ...rest]}: Segment): boolean {
  const last = rest.find(({id, role}) => id === first?.id && role === 'close')
  return first?.kind === 'element' && first.at === 0 && last?.at === text.length - 1
}

const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”/g
