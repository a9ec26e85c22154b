/** An article with most constructs, one sentence that Japanese lacks, and one that is stale after `staleEn`. */
export const EN = `---
title: The port
description: "A & B <c>"
---

# The port

The port has **5 cranes** and a [map](/map "The map"). It opened in 1997.

Closed on 3 days a year.

- See \`npm\` and ![a crane](a.png).
- Call 12345.

| Quay | Length |
| - | - |
| North 1 | 300 m |

> Quoted *words* of 2024, R&D <b>included</b>.

\`\`\`js
const untouched = '<1>'
\`\`\`
`

export const JA = `---
title: 港
description: "A & B <c>"
---

# 港

港には**クレーン5基**と[地図](/ja/map "地図")がある。1997年に開港した。

- \`npm\`と![クレーン](a.png)を見る。
- 電話は12345。

| 埠頭 | 長さ |
| - | - |
| 北 1 | 300 m |

> 2024年の*言葉*、R&D<b>を含む</b>。

\`\`\`js
const untouched = '<1>'
\`\`\`
`

export const STALE_EN = EN.replace('It opened in 1997.', 'It opened in May 1997.')

/** The project's files. */
export const FILES = new Map([
  ['content/en/port.md', EN],
  ['content/ja/port.md', JA]
])
