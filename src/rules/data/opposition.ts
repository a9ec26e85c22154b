/** Two sides of one thing: a text that says the one where its original says the other says the contrary. */
export interface Opposition {
  /**
   * Words of one side | of the other | of neither though words of a side stand in them | of which a text may say more than one thing; by
   * language. `#` is a number in digits or Han numerals: 前#分钟.
   */
  readonly words: Readonly<Record<string, string>>
  /** Counts beside a figure only: 以上 is “or more” there, and “above” elsewhere. */
  readonly isOfFigures?: true
  /** Counts apart from figures only: 超过 of two things is “overtake”, and of a figure “over”. */
  readonly isOfThings?: true
  /** Names that stay what they are beside a “not”: a winter without power is a winter. */
  readonly isNamed?: true
  /** English words that a “not” before them does not turn: “it is not there and must be made” demands. */
  readonly firm?: RegExp
  /** Counts where the source says the first side only: what English allows, and says of some, others often demand, and say of all. */
  readonly isOneWay?: true
  /** Of these: what a source that is not English has to say of the first side; without, only English says it to the letter. 请 is but polite. */
  readonly strict?: RegExp
  /** Counts where one translation stands against the source and another translation: two that agree may have turned a sentence round. */
  readonly isAttested?: true
  /** What the source says besides that makes both sides the same: what must be at most four may be up to four. */
  readonly unless?: RegExp
}
