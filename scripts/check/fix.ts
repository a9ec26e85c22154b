import {mend} from '../../src/fix/index.ts'
import type {Finding} from '../../src/model/index.ts'
import type {Source} from '../../src/pipeline.ts'
import type {Project} from '../../src/store/project.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import type {Frame} from '../frame.ts'
import {checker, pieceOf, teller} from '../reports.ts'
import {today} from '../today.ts'

/** What is to be fixed. */
export interface FixOptions {
  /** Paths of the articles. */
  readonly articles: readonly string[]
  /** Whether a finding is among those asked for. */
  isChosen(finding: Finding): boolean
  /** Only say what would be done. */
  readonly isDry: boolean
}

/** Applies the safe fixes of the findings in articles, writes each changed file whole unless `isDry`, and says what it did or would do. */
export async function fixArticles(
  project: Project,
  {articles, isChosen, isDry}: FixOptions,
  frame: Frame
): Promise<void> {
  const {examine, conclude} = await checker(project)
  const day = today()
  const {told} = teller({...frame, fault: () => {}})
  for (const path of articles)
    told(() => {
      const piece = pieceOf(project, path)
      const find = (sources: readonly Source[]) =>
        conclude([examine({...piece, sources})], day).findings.map(finding =>
          isChosen(finding) ? finding : withoutFix(finding)
        )
      const {sources, applied, refused} = mend(piece.sources, find)
      for (const [index, {file, text}] of sources.entries())
        if (!isDry && text !== piece.sources[index]!.text) writeFileAtomically(project.root, file, text)
      tell({applied, refused, isDry}, frame)
      return []
    })
}

function withoutFix({fix: _, ...finding}: Finding): Finding {
  return finding
}

interface Mended {
  readonly applied: readonly Finding[]
  readonly refused: readonly Finding[]
  readonly isDry: boolean
}

function tell({applied, refused, isDry}: Mended, {t, note}: Frame): void {
  const key = `commands.check.${isDry ? 'fixable' : 'fixed'}`
  for (const {location, rule, fix} of applied)
    note(t(key, {file: location.file, line: location.start.line, rule, text: fix?.text ?? ''}))
  for (const {location, rule} of refused)
    note(t('commands.check.refused', {file: location.file, line: location.start.line, rule}))
}
