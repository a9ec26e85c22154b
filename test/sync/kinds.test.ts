import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const TABS = (indent: string) => `${indent}<div id="ships" class="wide">\n${indent}<hr>\n${indent}</div>`
const page = (block: string) => `Install.\n\n${block}\n\nRun.\n`
const PAGES = {en: page(TABS('')), ja: page(TABS('    ')).replace('Install', '入れる').replace('Run', '動かす')}

const asked = (versions: typeof PAGES, memory = memoryOf(PAGES)) =>
  sync(parallelOf(versions, memory), memory).items.flatMap(({status, locale}) =>
    status === 'keep' ? [] : [`${locale} ${status}`]
  )

describe('a block that is HTML in one version and code in another', () => {
  test('is one unit, and stays it', () => {
    const memory = memoryOf(PAGES)
    expect(memory.units.filter(({kind}) => kind)).toMatchObject([{kind: 'html', variants: {en: {}, ja: {}}}])
    expect(asked(PAGES, memory)).toEqual([])
  })

  test('is stale when its source changes', () => {
    expect(asked({...PAGES, en: PAGES.en.replace('wide', 'narrow')})).toEqual(['ja stale'])
  })

  test('is followed when the translation changes', () => {
    expect(asked({...PAGES, ja: PAGES.ja.replace('wide', 'narrow')})).toEqual([])
  })
})
