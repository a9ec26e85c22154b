import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/model/index.ts'
import {rules} from '../../src/rules/index.ts'
import {type Example, examples} from './page.ts'
import {line, linedUp, run, translator} from './run.ts'

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const all = examples(readFileSync(`docs/rules/${id}.md`, 'utf8'))

  test('has examples of noise and of silence', () => {
    expect(all.filter(({findings}) => findings.length > 0).length).toBeGreaterThan(0)
    expect(all.filter(({findings}) => findings.length === 0).length).toBeGreaterThan(0)
  })

  test.each(all.map(example => [example.title, example] as const))('%s', (_, example) => {
    const findingsOf = linedUp(example)
    const findings = findingsOf([rule])
    expect(findings.map(line)).toEqual(example.findings)
    // As a user sees it: no other rule takes the finding away, and the configuration is all that the example needs.
    const among = findingsOf(rules).filter(finding => finding.rule === id)
    expect(among.map(line)).toEqual(example.findings)
    for (const finding of findings) {
      expectWords(finding)
      expectPlace(finding, example)
    }
    expectSameWith(example, text => text.replaceAll('\n', '\r\n'))
    expectSameWith(example, text => `\uFEFF${text}`)
    expectFixes(findings, example)
  })

  function expectWords({message, args}: Finding) {
    for (const lang of ['en', 'zh', 'ja'] as const)
      expect(translator(lang)(`rules.${id}.${message}`, args)).not.toBe('')
  }

  function expectPlace({location, related}: Finding, {texts}: Example) {
    for (const {locale, range} of [location, ...related]) {
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThanOrEqual(texts.get(locale)!.length)
    }
  }

  /** Line ends and a byte order mark are no difference: the same findings in the same lines. */
  function expectSameWith(example: Example, change: (text: string) => string) {
    const texts = new Map([...example.texts].map(([locale, text]) => [locale, change(text)]))
    const short = (text: string) => text.replace(/(\d+:)\d+-(\d+:)\d+/, '$1$2')
    expect(run(rule, {...example, texts}).map(finding => short(line(finding)))).toEqual(example.findings.map(short))
  }

  /** Every fix removes its finding; applied again there is nothing to apply. */
  function expectFixes(findings: readonly Finding[], example: Example) {
    for (const finding of findings) {
      if (!finding.fix) continue
      const {range, text} = finding.fix
      const old = example.texts.get(finding.location.locale)!
      const texts = new Map(example.texts).set(
        finding.location.locale,
        old.slice(0, range.start) + text + old.slice(range.end)
      )
      const left = run(rule, {...example, texts})
      expect(left.map(line)).not.toContain(line(finding))
      expect(left.length).toBeLessThan(findings.length)
    }
  }
})
