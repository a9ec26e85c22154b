/**
 * Words that say “always” where another language counts it out: 24 hours a day, 365 days a year. Expressions by language. Source: usage of
 * opening hours and services; 現代日本語・现代汉语.
 */
export const ALWAYS: Readonly<Record<string, string>> = {
  en: '(?:a)?round the clock|(?:all )?year[- ]round|all (?:the )?year|every day|day and night|daily|24/7',
  zh: '全年|全天|终年|每天|每日|天天|日夜|昼夜|无休',
  ja: '年中|無休|毎日|終日|昼夜|一年中|休みなく|四六時中'
}
