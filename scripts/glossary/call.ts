import type {Frame} from '../frame.ts'

/** What a task of `glossary` is called with. */
export interface GlossaryCall {
  readonly flags: {
    readonly format: string | undefined
    readonly output: string | undefined
    readonly locale: string | undefined
    readonly fix: boolean
    readonly dryRun: boolean
    readonly min: string | undefined
  }
  readonly args: readonly string[]
  readonly frame: Frame
}
