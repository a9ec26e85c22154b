/** Consecutive units of one side. */
export interface Span {
  readonly start: number
  readonly size: number
}
