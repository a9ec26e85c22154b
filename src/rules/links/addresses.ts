import type {Article, Block, Container, Locale, ParallelText} from '../../model/index.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import {type Address, type AddressSlip, addressPairs} from './address-pairs.ts'
import {
  type Argument,
  argumentsOfShortcode,
  isAddress,
  quotedIn,
  type Stretch,
  shortcodesOf
} from './called-addresses.ts'
import type {Keys} from './links.ts'
import {isBadgeOfLanguage} from './pictures.ts'

/** Addresses in the tags of a version that its source has not, each with the one whose place it takes. */
export function addressSlips(
  {articles, blocks, source}: ParallelText,
  locale: Locale,
  keyFor: Keys
): readonly AddressSlip[] {
  const [original, article] = [articles.get(source), articles.get(locale)]
  if (!original || !article) return []
  const [expected, found] = [addressesOf(original, keyFor), addressesOf(article, keyFor)]
  if (expected.length === 0) return []
  const groupOf = ({block}: Address, one: Locale) => blocks.find(({variants}) => variants.get(one)?.includes(block))
  const areInPlace = (here: Address, there: Address) => {
    const group = groupOf(here, locale)
    return group !== undefined && group === groupOf(there, source)
  }
  return addressPairs(expected, found, areInPlace).filter(
    ({here, there}) => !isBadgeOfLanguage(here.target, there.target)
  )
}

const TAG = /<([A-Za-z][\w.:-]*)(?=\s)[^<>]*?>/g
const ATTRIBUTE = /(?<=\s)([A-Za-z][\w:-]*)\s*=\s*(?:"([^"#{}<>][^"{}<>]*)"|'([^'#{}<>][^'{}<>]*)')/g
/** A tag is seldom longer. */
const REACH = 1000
const IMAGE = /^(?:img|image|picture|source|zoom|lightbox|figure|video)$/i
const IMAGE_ATTRIBUTE = /^(?:src|poster)$/i

function addressesOf({blocks, text, locale}: Article, keyFor: Keys): Address[] {
  const seen = new Set<Container>()
  const addressIn = ({name, attribute, target, range}: Argument, block: Block): Address => {
    // Versions name the places of a page their own way, and leave out those of the page itself.
    const key = keyFor(target, locale).replace(/#.*$/s, '')
    const isImage = IMAGE_ATTRIBUTE.test(attribute) && IMAGE.test(name)
    return {kind: `${name} ${attribute}`, name: key, key, target, isImage, range, block}
  }
  const rows = blocks.flatMap(({segments}) => segments.filter(isLanguageRow))
  const isInRow = ({range: {start}}: Address) => rows.some(({range}) => range.start <= start && start < range.end)
  const all = blocks.flatMap(block => [
    ...stretchesOf(block, text, seen)
      .flatMap(argumentsOfTags)
      .map(one => addressIn(one, block)),
    ...shortcodesOf(block)
      .flatMap(argumentsOfShortcode)
      .map(one => addressIn(one, block))
  ])
  return all.filter(one => !isInRow(one))
}

function argumentsOfTags({source, start}: Stretch): Argument[] {
  return [...source.matchAll(TAG)].flatMap(({0: tag, 1: name = '', index}) => [
    ...quotedIn(name, tag, start + index),
    ...[...tag.matchAll(ATTRIBUTE)].flatMap(({0: whole, 1: attribute = '', 2: double, 3: single, index: at}) => {
      const target = double ?? single ?? ''
      if (!isAddress(attribute, target)) return []
      const from = start + index + at
      return [{name, attribute, target, range: {start: from, end: from + whole.length}}]
    })
  ])
}

/** Where tags stand in and around a block; those in code are none. */
function stretchesOf(
  {kind, value = '', range, containers, segments}: Block,
  text: string,
  seen: Set<Container>
): Stretch[] {
  const around = containers.flatMap((container): Stretch[] => {
    if (container.kind !== 'element' || seen.has(container)) return []
    seen.add(container)
    const {start} = container.range
    return [{source: /^<[^<>]*>/.exec(text.slice(start, start + REACH))?.[0] ?? '', start}]
  })
  const isTag = kind === 'html' || (kind === 'expression' && value.startsWith('<'))
  const own = isTag ? [{source: text.slice(range.start, range.end), start: range.start}] : []
  const inside = segments.flatMap(segment =>
    segment.codes
      .filter(({kind, role}) => role !== 'close' && (kind === 'element' || kind === 'html'))
      .map(({data, range}) => ({source: data, start: range.start}))
  )
  return [...around, ...own, ...inside]
}
