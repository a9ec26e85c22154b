import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import type {Fault, Locale, ReleasePolicy, Treatment} from '../../src/model/index.ts'
import {chargesOf} from '../../src/publish/charges.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {decide} from '../../src/publish/decide.ts'
import {digest} from '../../src/publish/digest.ts'
import type {Draft} from '../../src/publish/draft.ts'
import type {Evidence} from '../../src/publish/evidence.ts'
import type {Last} from '../../src/publish/last.ts'
import {isRefused, judge} from '../../src/publish/verdict.ts'
import type {VersionDraft} from '../../src/publish/version-draft.ts'

const CLEAN: Evidence = {stale: 0, unreviewed: 0, drafts: 0, notes: 0, provisional: []}

function version(locale: Locale, evidence: Partial<Evidence> = {}): VersionDraft {
  const file = `content/${locale}/port.md`
  const empty = {
    removals: [],
    links: [],
    images: [],
    imports: [],
    shortcodes: null,
    footnotes: null,
    htmlTargets: [],
    localLinks: [],
    headings: [],
    places: null
  }
  const content = digest({path: file, content: ''})
  return {
    locale,
    file,
    content,
    flavour: 'gfm',
    data: {},
    format: null,
    end: 0,
    ...empty,
    evidence: {...CLEAN, ...evidence}
  }
}

function draft(...versions: VersionDraft[]): Draft {
  return {path: 'port', source: 'en', versions, files: versions.map(({locale, file}) => ({locale, file}))}
}

const configOf = (release: object) => readConfig(JSON.stringify({locales: {en: {}, ja: {}}, release}), 'x.json')
const policyOf = (release: object): ReleasePolicy => configOf(release).release
const charged = (errors: Partial<Record<Locale, number>>) => (_: string, locale: Locale) => ({
  findings: {error: errors[locale] ?? 0, warning: 0, note: 0},
  errors: errors[locale] ?? 0
})

/** The verdict on the Japanese version. */
function onJapanese(release: object, evidence: Partial<Evidence>, errors: Partial<Record<Locale, number>> = {}) {
  const court = {locales: ['en', 'ja'], policy: policyOf(release), charges: charged(errors)}
  const [, japanese] = judge(draft(version('en'), version('ja', evidence)), court)
  return japanese
}

/** What a version may have against it, with the reason that is told. */
const CASES: readonly (readonly [Fault, Partial<Evidence>, number, object])[] = [
  ['error', {}, 2, {code: 'error-findings', count: 2}],
  ['note', {notes: 3}, 0, {code: 'notes', count: 3}],
  ['stale', {stale: 1}, 0, {code: 'stale', count: 1}],
  ['unreviewed', {unreviewed: 4}, 0, {code: 'unreviewed', count: 4}],
  ['draft', {drafts: 5}, 0, {code: 'machine-drafts', count: 5}],
  ['provisional', {provisional: ['港']}, 0, {code: 'provisional', names: ['港']}]
]
const TREATMENTS: readonly Treatment[] = ['refuse', 'notice', 'allow']

describe('each fault is refused, told or allowed', () => {
  test.each(CASES.flatMap(([fault, ...rest]) => TREATMENTS.map(treatment => [fault, treatment, ...rest] as const)))(
    '%s: %s',
    (fault, treatment, evidence, errors, reason) => {
      expect(onJapanese({[fault]: treatment}, evidence, {ja: errors})).toEqual({
        locale: 'ja',
        reasons: treatment === 'refuse' ? [reason] : [],
        notices: treatment === 'notice' ? [reason] : []
      })
    }
  )

  test.each<[Fault, Treatment]>([
    ['error', 'refuse'],
    ['note', 'refuse'],
    ['stale', 'refuse'],
    ['unreviewed', 'allow'],
    ['draft', 'refuse'],
    ['provisional', 'notice']
  ])('of itself %s is %s', (fault, treatment) => {
    expect(policyOf({}).faults[fault]).toBe(treatment)
  })

  test('a version without faults is published, whatever the policy', () => {
    const policy = fc.record(Object.fromEntries(CASES.map(([fault]) => [fault, fc.constantFrom(...TREATMENTS)])))
    fc.assert(
      fc.property(policy, release => {
        expect(onJapanese(release, {})).toEqual({locale: 'ja', reasons: [], notices: []})
      })
    )
  })

  test('several are all told, in one order', () => {
    const all = onJapanese({unreviewed: 'notice'}, {stale: 1, notes: 1, unreviewed: 2, provisional: ['港']}, {ja: 1})
    expect(all?.reasons.map(({code}) => code)).toEqual(['error-findings', 'notes', 'stale'])
    expect(all?.notices.map(({code}) => code)).toEqual(['unreviewed', 'provisional'])
  })
})

describe('an error in the source', () => {
  test('holds back what was made from it', () => {
    expect(onJapanese({}, {}, {en: 2})?.reasons).toEqual([{code: 'source-errors', count: 2}])
  })

  test.each(['notice', 'allow'] as const)('with %s does not', error => {
    expect(onJapanese({error}, {}, {en: 2})?.reasons).toEqual([])
  })

  test('in a translation does not hold back the source', () => {
    const court = {locales: ['en', 'ja'], policy: policyOf({}), charges: charged({ja: 1})}
    const [english] = judge(draft(version('en'), version('ja')), court)
    expect(english?.reasons).toEqual([])
  })
})

describe('a language without a version', () => {
  const court = {locales: ['en', 'ja'], policy: policyOf({}), charges: charged({})}

  test('is missing, and refuses nothing', () => {
    const [, japanese] = judge(draft(version('en')), court)
    expect(japanese?.reasons).toEqual([{code: 'missing-language', locale: 'ja'}])
    expect(japanese && isRefused(japanese)).toBe(false)
  })

  test('is unreadable where its file is there', () => {
    const files = ['en', 'ja'].map(locale => ({locale, file: `content/${locale}/port.md`}))
    const [, japanese] = judge({...draft(version('en')), files}, court)
    expect(japanese?.reasons).toEqual([{code: 'unreadable'}])
    expect(japanese && isRefused(japanese)).toBe(true)
  })
})

describe('in its place stands', () => {
  const KEPT = 'as it was\n'
  const entry = {
    path: 'port',
    locale: 'ja',
    title: '港',
    file: {path: 'ja/port.md', sha256: digest({path: '', content: KEPT}).sha256},
    assets: [],
    revision: 'abc'
  }
  const last: Last = {
    revision: 'abc',
    entries: [entry],
    places: [],
    entry: (_, locale) => (locale === 'ja' ? entry : undefined),
    read: () => KEPT
  }
  const SOURCE = {state: 'fallback', fallback: {kind: 'source', locale: 'en'}, file: 'ja/port.md'}
  const LAST = {state: 'fallback', fallback: {kind: 'last', revision: 'abc'}, file: 'ja/port.md', kept: entry}
  const HELD = {state: 'held'}

  test.each<[string | string[], Last | undefined, Partial<Record<Locale, number>>, object]>([
    ['omit', last, {ja: 1}, HELD],
    ['source', last, {ja: 1}, SOURCE],
    ['last', last, {ja: 1}, LAST],
    ['last', undefined, {ja: 1}, HELD],
    [['last', 'source'], last, {ja: 1}, LAST],
    [['last', 'source'], undefined, {ja: 1}, SOURCE],
    [['source', 'last'], last, {ja: 1}, SOURCE],
    // The source is wrong itself.
    [['source', 'last'], last, {en: 1}, LAST],
    ['source', last, {en: 1}, HELD],
    // Nothing behind `omit` is looked at.
    [['omit', 'source'], last, {ja: 1}, HELD]
  ])('by %j', (fallback, before, errors, expected) => {
    const config = configOf({refused: 'fallback', fallback})
    const options = {config, shape: TARGETS.plain, last: before, charges: charged(errors)}
    const [, japanese] = decide(draft(version('en'), version('ja')), options)
    expect(japanese).toMatchObject(expected)
  })

  test.each<[string | string[], object]>([
    ['last', HELD],
    [['last', 'source'], SOURCE]
  ])('no page of the last release that was taken out of the project, by %j', (fallback, expected) => {
    const config = configOf({refused: 'fallback', fallback})
    const options = {config, shape: TARGETS.plain, last, charges: charged({})}
    expect(decide(draft(version('en')), options)[1]).toMatchObject(expected)
  })

  test('a page of the last release for a version that cannot be parsed', () => {
    const config = configOf({refused: 'fallback', fallback: 'last'})
    const files = ['en', 'ja'].map(locale => ({locale, file: `content/${locale}/port.md`}))
    const options = {config, shape: TARGETS.plain, last, charges: charged({})}
    expect(decide({...draft(version('en')), files}, options)[1]).toMatchObject(LAST)
  })

  test('nothing for the source itself', () => {
    const config = configOf({refused: 'fallback', fallback: 'source'})
    const options = {config, shape: TARGETS.plain, last: undefined, charges: charged({en: 1})}
    const [english] = decide(draft(version('en'), version('ja')), options)
    expect(english).toMatchObject({state: 'held', reasons: [{code: 'error-findings', count: 1}]})
  })

  test('no page of the last release that somebody changed', () => {
    const config = configOf({refused: 'fallback', fallback: 'last'})
    const changed = {...last, read: () => 'changed\n'}
    const options = {config, shape: TARGETS.plain, last: changed, charges: charged({ja: 1})}
    expect(decide(draft(version('en'), version('ja')), options)[1]).toMatchObject(HELD)
  })
})

describe('charges', () => {
  const finding = (file: string, locale: Locale, more: object) => ({
    rule: 'x',
    message: 'y',
    args: {},
    location: {file, locale, range: {start: 0, end: 1}, start: {line: 1, column: 1}, end: {line: 1, column: 2}},
    related: [],
    severity: 'error' as const,
    ...more
  })

  test('go to the culprit, findings to their file, and what is in no article to nobody', () => {
    const report = {
      findings: [
        finding('content/en/port.md', 'en', {culprit: 'ja'}),
        finding('content/ja/port.md', 'ja', {}),
        finding('content/ja/port.md', 'ja', {severity: 'warning', culprit: 'en'}),
        finding('glossary.json', 'en', {})
      ]
    }
    // Only what is counted is here.
    const charges = chargesOf(report as never, [draft(version('en'), version('ja'))])
    expect(charges('port', 'ja')).toEqual({findings: {error: 1, warning: 1, note: 0}, errors: 2})
    expect(charges('port', 'en')).toEqual({findings: {error: 1, warning: 0, note: 0}, errors: 0})
    expect(charges('plan', 'en')).toEqual({findings: {error: 0, warning: 0, note: 0}, errors: 0})
  })
})
