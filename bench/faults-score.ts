/** What the scorer of the bench says. */
export interface Score {
  readonly recall: number
  readonly namedRight: number
  /** Percent of the legitimate edits. */
  readonly okEditsFlagged: number
  readonly errorAlarmsPer1000: number
  readonly alarmsPer1000: number
  readonly alarmsByRule: Readonly<Record<string, {n: number; error: number}>>
  readonly kinds: Readonly<
    Record<
      string,
      {n: number; recall: number; named: number | null; zh: number; ja: number; alarms?: Record<string, number>}
    >
  >
}

/** Percent of faults to be caught and named right, by kind; 99 for those left out. */
const BARS: Readonly<Record<string, number>> = {
  'unit-changed': 97,
  'sentence-dropped': 97,
  'sentence-duplicated': 97,
  'untranslated-segment': 98,
  'untranslated-sentence': 98,
  'wrong-language': 98,
  'traditional-in-simplified': 98,
  'foreign-glyph': 98,
  'code-block-changed': 98,
  'code-line-dropped': 98,
  'untranslated-heading': 90,
  'link-fragment-changed': 95,
  'punct-halfwidth': 95,
  'punct-foreign': 95,
  'bracket-unbalanced': 95,
  'space-between-cjk': 95,
  'ellipsis-style': 95,
  'digit-fullwidth': 95,
  'emphasis-dropped': 95,
  'name-cjk-wrong-char': 70,
  drift: 100
}

/**
 * Prints the kinds, those that miss their bar by most first, the legitimate edits that were flagged, with errors and with anything less,
 * and the alarms by rule. `errors` is the score of the errors alone.
 */
export function printScore(score: Score, errors: Score): void {
  const {kinds, alarmsByRule, alarmsPer1000, errorAlarmsPer1000, recall, namedRight} = score
  const rows = Object.entries(kinds).filter(([kind]) => !/^(?:ok|stretch)-/.test(kind))
  const right = ({recall, named}: {recall: number; named: number | null}) => (recall * (named ?? 0)) / 100
  const lack = ([kind, score]: (typeof rows)[number]) => (BARS[kind] ?? 99) - right(score)
  console.log('| kind | n | caught | named right of all | bar | zh | ja | |\n| - | -: | -: | -: | -: | -: | -: | - |')
  for (const [kind, {n, recall, named, zh, ja}] of rows.sort((a, b) => lack(b) - lack(a))) {
    const all = right({recall, named})
    const bar = BARS[kind] ?? 99
    console.log(
      `| ${kind} | ${n} | ${recall} | ${all.toFixed(1)} | ${bar} | ${zh} | ${ja} | ${all < bar ? 'below' : ''} |`
    )
  }
  console.log('\n| legitimate edit | n | errors % | others % | |\n| - | -: | -: | -: | - |')
  const legitimate = Object.entries(kinds).filter(([kind]) => kind.startsWith('ok-'))
  for (const [kind, {n, recall, alarms = {}}] of legitimate) {
    const flagged = errors.kinds[kind]?.recall ?? 0
    console.log(`| ${kind} | ${n} | ${flagged} | ${(recall - flagged).toFixed(1)} | ${JSON.stringify(alarms)} |`)
  }
  const edits = legitimate.reduce((sum, [, {n}]) => sum + n, 0)
  const others = score.okEditsFlagged - errors.okEditsFlagged
  console.log(
    `legitimate edits: ${edits}, ${errors.okEditsFlagged} % with errors (bar 1), ${others.toFixed(1)} % with others (bar 5)`
  )
  console.log(`\nall: ${recall} % caught, ${namedRight} % of them named right`)
  const warnings = (alarmsPer1000 - errorAlarmsPer1000).toFixed(1)
  console.log(`clean pages, a thousand segments: ${errorAlarmsPer1000} errors (bar 8), ${warnings} others (bar 20)`)
  const alarms = Object.entries(alarmsByRule).sort(([, a], [, b]) => b.n - a.n)
  console.log(alarms.map(([rule, {n, error}]) => `${rule} ${n} (${error} errors)`).join(', '))
}
