import {describe, expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {unhidden} from '../../src/check/suppress.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import type {Finding, Location} from '../../src/model/index.ts'
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

  test('that is no day hides nothing', () => {
    expect(rulesFound(comment.replace('05-04', '02-30'), '2026-11-30')).toEqual([
      'unused-ignore date',
      'unused-ignore date',
      'number-mismatch differs'
    ])
  })

  test('takes several rules', () => {
    const both = '<!-- ignore number-mismatch, untranslated until 2031-05-04: counted again -->'
    expect(rulesFound(both, '2031-05-01')).not.toContain('number-mismatch differs')
  })
})

describe('a fault that a page has twice is told once', () => {
  const ignore = '<!-- ignore code-mismatch: the old name is meant -->'
  const english = 'Set `harbour` first.\n\nThe crane stands on the pier.\n\nRead `harbour` again.\n'

  function told(first: string, second: string) {
    const japanese = `${first}\n\n最初に\`habour\`を設定する。\n\nクレーンは桟橋にある。\n\n${second}\n\nもう一度\`habour\`を読む。\n`
    const sources = Object.entries({en: english, ja: japanese}).map(([locale, text]) => ({
      path: 'port',
      locale,
      file: `content/${locale}/port.md`,
      text
    }))
    const report = check([lineUp(sources, {config, finder})], {config, finder})
    const findings = report.findings.map(({rule, location, related}) => [
      rule,
      location.start.line,
      related.filter(({locale}) => locale === 'ja').map(({start}) => start.line)
    ])
    return {findings, suppressed: report.counts.suppressed}
  }

  test('at its first place, with the other', () => {
    expect(told('', '').findings).toEqual([['code-mismatch', 3, [9]]])
  })

  test('at the second when a comment hides the first', () => {
    expect(told(ignore, '')).toEqual({findings: [['code-mismatch', 9, []]], suppressed: 0})
  })

  test('at the first alone when a comment hides the second', () => {
    expect(told('', ignore)).toEqual({findings: [['code-mismatch', 3, []]], suppressed: 0})
  })

  test('nowhere when both are hidden, and neither comment is unused', () => {
    expect(told(ignore, ignore)).toEqual({findings: [], suppressed: 1})
  })
})

test('a line that two pages have is told at the page whose comment does not hide it', () => {
  const pages = ['pier', 'quay'].flatMap(path => {
    const hiding = path === 'pier' ? '<!-- ignore punctuation-style: the old form -->\n\n' : ''
    const lines = ['到着,そして出発。', ...['船', '港', '橋', '駅', '町', '島'].map(word => `${word}、そして海。`)]
    return {path, locale: 'ja', file: `content/ja/${path}.md`, text: `${hiding}${lines.join('\n\n')}\n`}
  })
  const report = check(
    pages.map(page => lineUp([page], {config, finder})),
    {config, finder}
  )
  expect(report.findings.map(({rule, location}) => [rule, location.file])).toEqual([
    ['punctuation-style', 'content/ja/quay.md']
  ])
})

describe('a fix', () => {
  const at = (line: number): Location => ({
    file: 'content/ja/port.md',
    locale: 'ja',
    range: {start: line, end: line + 1},
    start: {line, column: 1},
    end: {line, column: 2}
  })
  const [first, second] = [at(1), at(3)]
  const finding: Finding = {
    rule: 'digit-width',
    message: 'half',
    severity: 'warning',
    args: {},
    location: first,
    repeats: [second],
    related: [],
    fix: {file: first.file, range: first.range, text: '5'}
  }

  test('stays with the place that it mends', () => {
    expect(unhidden(finding, new Set([second]))).toMatchObject({location: first, fix: {text: '5'}})
  })

  test('is not that of the next place where a comment hides the first', () => {
    expect(unhidden(finding, new Set([first]))).toMatchObject({location: second})
    expect(unhidden(finding, new Set([first]))).not.toHaveProperty('fix')
  })

  test('goes with the finding where all places are hidden', () => {
    expect(unhidden(finding, new Set([first, second]))).toBeUndefined()
  })
})
