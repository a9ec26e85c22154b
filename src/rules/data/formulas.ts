/**
 * What ends or begins an official letter or a report and says nothing: 特此通知, 以上, 敬具. English has no such sentence. Sources: 党政机关公文格式
 * (GB/T 9704), 公用文作成の考え方.
 */
export const FORMULAS: readonly RegExp[] = [
  /^特此(?:通知|公告|公示|通告|函告|函复|函达|批复|声明|说明|报告|证明|公布|告知|致函)[。.！!]?$/,
  /^(?:此致|此复|此布|敬礼|此致敬礼|敬启|谨启)[。.！!]?$/,
  /^[(（](?:完|了|本文完|全文完|以上)[)）]$/,
  /^(?:以上|記|拝啓|謹啓|敬具|謹白|草々|敬白)[。.]?$/
]
