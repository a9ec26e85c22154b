import {describe, expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {compileTerms} from '../../src/terms/index.ts'

const finder = compileTerms({concepts: []})

function rulesFound(comment: string, today?: string): string[] {
  const texts = {en: `${comment}\n\nThe port has 5 cranes.\n`, ja: '港にはクレーンが6基ある。\n'}
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'port',
    locale,
    file: `content/${locale}/port.md`,
    text
  }))
  const japanese = sources.map(source =>
    source.locale === 'ja' ? {...source, text: `${comment}\n\n${source.text}`} : source
  )
  return check([lineUp(japanese, {config, finder})], {config, finder, today}).findings.map(
    ({rule, message}) => `${rule} ${message}`
  )
}

describe('a suppression with an end', () => {
  const comment = '<!-- ignore number-mismatch until 2031-05-04: counted again in May -->'

  test.each([undefined, '2031-05-03', '2031-05-04'])('hides until that day (%s)', today => {
    expect(rulesFound(comment, today)).toEqual(['unused-ignore unused'])
  })

  test('hides nothing afterwards, and is reported', () => {
    expect(rulesFound(comment, '2031-05-05')).toEqual([
      'unused-ignore over',
      'unused-ignore over',
      'number-mismatch differs'
    ])
  })

  test('takes several rules', () => {
    const both = '<!-- ignore number-mismatch, untranslated until 2031-05-04: counted again -->'
    expect(rulesFound(both, '2031-05-01')).not.toContain('number-mismatch differs')
  })
})
