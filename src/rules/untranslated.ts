import {locate} from '../locate.ts'
import type {Article, Block, Range, Segment, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {commonWords} from './shared/common-words.ts'
import {groupLabels, isTranslatedByHabit, type Label, labelsOf} from './shared/labels.ts'
import {readsAsEnglish} from './shared/left-english.ts'
import {type Candidate, isCitation, type LeftPart, leftParts} from './shared/left-parts.ts'
import {plain} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'untranslated',
  description: 'No sentence, heading or label is left in the language of the source.',
  severity: 'error',
  messages: {
    untranslated: '“{{text}}” is left as in {{source}}.',
    elsewhere: '“{{text}}” is left as in {{source}}, elsewhere it is “{{expected}}”.'
  },
  checkUnit(unit, {report, terms, parallel: {source, articles}}) {
    const original = unit.variants.get(source)
    const kind = kindOf(unit)
    // Fields have a rule of their own; what becomes of the labels of an element is the habit of the project.
    if (!original || kind === 'frontMatterField' || kind === 'attribute') return
    const isCommon = (word: string) => wordsOf(articles.get(source)!).has(word)
    for (const [locale, segments] of unit.variants) {
      if (locale === source) continue
      const candidate: Candidate = {
        source,
        locale,
        original,
        segments,
        isCommon,
        names: segment => terms(segment, locale),
        isLabel: segment =>
          isHeading(unit.group.variants.get(locale) ?? [], segment) &&
          !isName(plain(segment), articles.get(source)!.text)
      }
      for (const part of leftParts(candidate)) {
        if (part.segments.every(isCitation)) continue
        report({
          message: 'untranslated',
          args: {text: short(textOf(part)), source},
          at: {locale, range: placeOf(part)},
          related: [{locale: source, range: cover(original)}],
          culprit: locale,
          ...(isField(part.segments[0]) && {severity: 'warning'})
        })
      }
    }
  },
  gather(parallel, context): Label[] | undefined {
    const labels = parallel.units.flatMap(unit => labelsOf(unit, parallel, context))
    return labels.length > 0 ? labels : undefined
  },
  checkProject(facts: readonly {readonly facts: readonly Label[]}[], {report}) {
    for (const labels of groupLabels(facts.flatMap(({facts}) => facts))) {
      if (!isTranslatedByHabit(labels)) continue
      const expected = labels.find(({target}) => target !== undefined)
      for (const {locale, source, text, group, at} of labels) {
        if (!at) continue
        const about = {at, culprit: locale, severity: 'warning'} as const
        if (!group.startsWith('=')) {
          if (readsAsEnglish(text, 'text')) report({message: 'untranslated', args: {text, source}, ...about})
        } else if (!readsAsEnglish(text, 'label'))
          report({message: 'elsewhere', args: {text, source, expected: expected!.target!}, ...about})
      }
    }
  }
})

const words = new WeakMap<Article, ReadonlySet<string>>()

function wordsOf(article: Article): ReadonlySet<string> {
  const known = words.get(article) ?? commonWords(article)
  words.set(article, known)
  return known
}

function isHeading(blocks: readonly Block[], segment: Segment): boolean {
  return blocks.some(({kind, segments}) => kind === 'heading' && segments.includes(segment))
}

/** “**Required:** yes”: a label in bold and its value may be what a form asks for. */
function isField({text, codes: [first]}: Segment): boolean {
  return first?.at === 0 && first.kind === 'strong' && /^.[^.!?]{1,40}(?:[:：]\p{Co}|\p{Co}[:：])/u.test(text)
}

/** Written with its capital in the middle of a sentence. */
function isName(text: string, page: string): boolean {
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1))
    if (/[a-z,] [[*_]{0,3}$/.test(page.slice(Math.max(0, at - 5), at))) return true
  return false
}

function textOf({segments, range}: LeftPart): string {
  if (!range) return segments.map(plain).join(' ')
  return plain({...segments[0], text: segments[0].text.slice(range.start, range.end)})
}

function placeOf({segments, range}: LeftPart): Range {
  return range ? locate(segments[0], range) : cover(segments)
}

function kindOf({group, variants}: TranslationUnit) {
  const [locale] = variants.keys()
  return group.variants.get(locale!)?.[0]?.kind
}
