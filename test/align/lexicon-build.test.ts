import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const PLACES = ['Hoshimi', 'Minato', 'Aoba', 'Kiyose', 'Tanabe', 'Numata', 'Ikeda', 'Sakai']
const PAGES: Readonly<Record<string, (place: string, at: number) => string>> = {
  en: (place, at) =>
    `# ${place}\n\nThe harbour of ${place} has ${at + 3} lighthouses.\n\nThe ferry leaves at ${at + 6}:00.\n`,
  zh: (place, at) => `# ${place}\n\n${place}的港口有${at + 3}座灯塔。\n\n渡轮于${at + 6}:00出发。\n`,
  ja: (place, at) => `# ${place}\n\n${place}の港には灯台が${at + 3}基ある。\n\nフェリーは${at + 6}:00に出る。\n`
}

test('the lexicon has the same bytes whenever it is built', {timeout: 120_000}, () => {
  const root = mkdtempSync(join(tmpdir(), 'stele-lexicon-'))
  try {
    for (const [locale, page] of Object.entries(PAGES)) {
      mkdirSync(join(root, locale))
      for (const [at, place] of PLACES.entries()) writeFileSync(join(root, locale, `${place}.md`), page(place, at))
    }
    const [first, second] = ['first.ts', 'second.ts'].map(name => {
      const output = join(root, name)
      execFileSync(process.execPath, ['--import', 'tsx', 'bench/lexicon.ts', root, '--output', output])
      return readFileSync(output, 'utf8')
    })
    expect(second).toBe(first)
    expect(first).toMatch(/\nharbour\t.*港口 /)
    expect(first).toMatch(/\nferry\t.*フェリー /)
  } finally {
    rmSync(root, {recursive: true})
  }
})
