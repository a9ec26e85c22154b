/** What a counter counts, where it can count nothing else: people, companies, countries. By language, counters and the nouns of English behind a figure. */
export const COUNTED_KINDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  zh: {person: /^(?:人|名|位)$/u, company: /^家$/u, country: /^(?:国|个国家)$/u},
  ja: {person: /^(?:人|名)$/u, company: /^社$/u, country: /^(?:国|[かカヶケ]国|箇国)$/u},
  en: {
    person:
      /^(?:people|persons?|employees?|members?|guests?|visitors?|students?|pupils|teachers?|volunteers?|runners?|athletes?|delegates?|residents?|participants?|attendees|workers?|staff|citizens?|children|women|men|passengers?|patients?|heads|representatives|officials|experts|engineers|players|journalists|tourists|refugees)$/,
    company: /^(?:compan(?:y|ies)|firms?|enterprises?|businesses|corporations?)$/,
    country: /^(?:countr(?:y|ies)|nations?)$/
  }
}
