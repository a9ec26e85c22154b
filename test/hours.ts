/** A page with a heading, a table, a block of code and a list, in English and Japanese, of which tests break the marks. */
export const EN = `# Hours

| Day | Opens | Closes |
| --- | --- | --- |
| Monday | 9:00 | 18:00 |
| Tuesday | 10:00 | 19:00 |

Run this:

\`\`\`sh
make hours
\`\`\`

Bring:

- a ticket
- a pen

See [the map](/map) and come in time.
`
export const JA = `# 時間

| 曜日 | 開館 | 閉館 |
| --- | --- | --- |
| 月曜日 | 9:00 | 18:00 |
| 火曜日 | 10:00 | 19:00 |

次を実行する。

\`\`\`sh
make hours
\`\`\`

持ち物：

- 券
- ペン

[地図](/map)を見て、早めに来ること。
`
