/** What spreadsheets take for the beginning of a formula, full-width forms included, and the apostrophe that we put before it. */
const FORMULA = /^['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
/** Numbers, dates, times and shares as one language or another writes them: they come back as 5-Mar, 10.5, 09:00:00, 1.2E+14. */
const FIGURE = /^[\d.,:/\-\s]+(?:e[+-]?\d+)?%?(?:\s?[ap]\.?m\.?)?$/i
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DATE = new RegExp(`^(?:\\d{1,4}[-\\s])?${MONTH}[-\\s]\\d{1,4}(?:,?\\s\\d{4})?$`, 'i')
const DAY = new RegExp(`^\\d{1,2}[-\\s]${MONTH}$`, 'i')
const TRUTH = /^(?:true|false)$/i
/** A whole number that comes back as it went. */
const SAFE = /^(?:0|[1-9][0-9]{0,10})$/
const LONGEST_FIGURE = 40

/** Whether a spreadsheet that opens a table runs a cell as a formula, or writes it back in another form. */
export function isRead(cell: string): boolean {
  if (FORMULA.test(cell)) return true
  if (cell.length > LONGEST_FIGURE || SAFE.test(cell)) return false
  const plain = cell.normalize('NFKC').trim()
  return (/\d/.test(plain) && [FIGURE, DATE, DAY].some(form => form.test(plain))) || TRUTH.test(plain)
}
