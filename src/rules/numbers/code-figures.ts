import type {InlineCode, Range, Segment} from '../../model/index.ts'

/** A figure in a stretch of code. */
export interface CodeFigure {
  readonly figure: string
  readonly range: Range
}

/** The same code with other figures in it. */
export interface FigureFault {
  readonly here: CodeFigure
  readonly there: CodeFigure
}

interface Stretch {
  readonly value: string
  readonly range: Range
}

const FIGURES = /\d+/g

/** What code says otherwise than that of the source in nothing but a figure: `localhost:43210` for `localhost:4321`. */
export function figureFaults(source: readonly Segment[], target: readonly Segment[]): FigureFault[] {
  const [expected, found] = [stretches(source), stretches(target)]
  const missing = expected.filter(({value}) => !found.some(one => one.value === value))
  return found.flatMap(here => {
    if (expected.some(({value}) => value === here.value)) return []
    const at = missing.findIndex(({value}) => shape(value) === shape(here.value))
    const [there] = at < 0 ? [] : missing.splice(at, 1)
    return there ? [faultOf(here, there)] : []
  })
}

function faultOf(here: Stretch, there: Stretch): FigureFault {
  const [own, others] = [here, there].map(({value}) => value.match(FIGURES) ?? [])
  // Of one shape, and not equal: as many figures, and one differs.
  const index = own!.findIndex((figure, at) => figure !== others![at])
  return {
    here: {figure: own![index]!, range: here.range},
    there: {figure: others![index]!, range: there.range}
  }
}

function shape(value: string): string {
  return value.replaceAll(FIGURES, '#')
}

function stretches(segments: readonly Segment[]): Stretch[] {
  return segments.flatMap(({codes}) =>
    codes.flatMap(code => {
      const value = readable(code)
      return value !== undefined && /\d/.test(value) ? [{value, range: code.range}] : []
    })
  )
}

/** Code; an address with another figure is another link, which a rule of its own tells. */
function readable({kind, value}: InlineCode): string | undefined {
  return kind === 'inlineCode' ? value : undefined
}
