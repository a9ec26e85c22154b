import {foldHan} from '../han/fold.ts'
import type {Range} from '../model/index.ts'
import type {PersonSlip} from './person.ts'

/** Offices that Chinese and Japanese write with the same characters, in Simplified ones. */
const TITLE =
  /(\p{Script=Han}{2})(总领事|市长|省长|部长|局长|处长|课长|科长|会长|社长|校长|院长|所长|团长|议长|知事|大使|教授|博士|主席|总理|首相|总裁|主任|议员|委员长)/gu

interface Titled {
  /** The last two characters of a name. */
  readonly name: string
  readonly title: string
  readonly range: Range
}

/** 刘明华市长与酒井晴夫总领事 beside 酒井晴夫市長と劉明華総領事: two persons, each with the title of the other. */
export function exchangedTitles(ja: string, zh: string): PersonSlip | undefined {
  const [inJa, inZh] = [titledIn(ja), titledIn(zh)]
  for (const one of inZh)
    for (const other of inZh) {
      if (one.title === other.title || one.name === other.name) continue
      const [mine, theirs] = [one, other].map(({title}) => only(inJa, title))
      if (mine?.name === other.name && theirs?.name === one.name) return {ja: mine.range, zh: one.range}
    }
  return undefined
}

function only(all: readonly Titled[], title: string): Titled | undefined {
  const [found, ...more] = all.filter(one => one.title === title)
  return more.length === 0 ? found : undefined
}

function titledIn(text: string): readonly Titled[] {
  return [...foldHan(text).matchAll(TITLE)].map(({0: all, 1: name = '', 2: title = '', index}) => ({
    name,
    title,
    range: {start: index, end: index + all.length}
  }))
}
