/** What stands between the fences, and where. */
export interface FrontMatterSource {
  readonly text: string
  /** Offset of `text` in the file. */
  readonly offset: number
  /** Line of the file that holds the first line of `text`, from 1. */
  readonly line: number
  /** File, for messages. */
  readonly file: string
  readonly translatableKeys: readonly string[]
}
