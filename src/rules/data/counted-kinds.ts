/** What a counter counts, where it can count nothing else: people, companies, countries. By language, counters and the nouns of English behind a figure. */
export const COUNTED_KINDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  zh: {person: /^(?:人|名|位)$/u, company: /^家$/u, country: /^(?:国|个国家)$/u},
  ja: {person: /^(?:人|名)$/u, company: /^社$/u, country: /^(?:国|[かカヶケ]国|箇国)$/u},
  en: {
    person:
      /^(?:people|persons?|employees?|members?|guests?|visitors?|students?|pupils|teachers?|volunteers?|runners?|athletes?|delegates?|residents?|participants?|attendees|workers?|staff|citizens?|children|women|men|passengers?|patients?|heads|representatives|officials|experts|engineers|players|journalists|tourists|refugees)$/,
    company: /^(?:compan(?:y|ies)|firms?|enterprises?|businesses|corporations?)$/,
    country: /^(?:countr(?:y|ies)|nations?)$/,
    school: /^(?:schools|universities|colleges)$/,
    city: /^cities$/
  }
}

/** The same by a counter with what stands behind it. */
export const COUNTED_NOUNS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  zh: {
    school: /^[所个家]?(?:大学|中学|小学|学校|高校|院校)(?!生|老师|教)/u,
    city: /^[个座]?城市(?!居民)/u,
    country: /^个国家/u
  },
  ja: {school: /^(?:校|大学|高校)(?![生教])/u, city: /^都市/u}
}
