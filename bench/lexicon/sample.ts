/** Texts of two or three languages that say the same, as the learner takes them. */
export interface Sample {
  readonly texts: Readonly<Record<string, string>>
  /** How often it counts: a name of a dictionary is worth more than a sentence. */
  readonly weight: number
}

export const LANGUAGES = ['en', 'zh', 'ja'] as const

/** A sample of what a table says in English, Chinese and Japanese; empty where it says nothing. */
export function sampleOf(list: readonly string[], weight: number): Sample {
  return {
    texts: Object.fromEntries(LANGUAGES.flatMap((language, at) => (list[at] ? [[language, list[at]!] as const] : []))),
    weight
  }
}
