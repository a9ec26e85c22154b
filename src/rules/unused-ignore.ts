import {defineRule} from '../rule.ts'

/** Reported by `check` itself, which alone knows what a suppression hides. */
export default defineRule({
  id: 'unused-ignore',
  description: 'Every suppression names a rule, gives a reason and hides a finding.',
  severity: 'warning',
  messages: {
    unused: '“ignore {{rule}}” hides nothing.',
    unknown: '“{{rule}}” is no rule.',
    mistyped: '“{{rule}}” is no rule, expected “{{expected}}”.',
    reason: '“ignore {{rule}}” has no reason: write one after a colon.',
    over: '“ignore {{rule}}” ended on {{until}}.',
    date: '“{{until}}” is no day, expected one such as 2026-12-31.'
  }
})
