import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is told of a call in the place of another, below a sentence. */
function told(there: string, here: string): readonly string[] {
  const texts = {en: `The pier is open.\n\n${there}\n`, zh: `码头开放。\n\n${here}\n`}
  return findingsOn({page: texts}, ['link-mismatch']).map(brief)
}

test.each([
  ['{{< button "Open" "https://pier.example/open" >}}', '{{< button "打开" "https://pier.example/opne" >}}', 'changed'],
  ['{{< button link="/docs/open/" >}}', '{{< button link="/docs/opne/" >}}', 'changed'],
  ['{{% include "parts/pier.md" %}}', '{{% include "parts/peir.md" %}}', 'changed'],
  ['{{< figure src="/img/pier.png" >}}', '{{< figure src="/img/quay.png" >}}', 'imageChanged'],
  ['{{< figure src=/img/pier.png >}}', '{{< figure src=/img/peir.png >}}', 'imageChanged'],
  ['{{< film data="https://film.example/pier" >}}', '{{< film data="https://film.example/peir" >}}', 'changed'],
  ['<LinkCard link="tours/pier" />', '<LinkCard link="tours/peir" />', 'changed'],
  ['<Card to="/tours/pier" title="Pier" />', '<Card to="/tours/peir" title="码头" />', 'changed'],
  [`<SeeAlso :links="['tours/pier']" />`, `<SeeAlso :links="['tours/peir']" />`, 'changed'],
  ['<video poster="/img/pier.png"></video>', '<video poster="/img/peir.png"></video>', 'imageChanged']
])('tells %s', (there, here, message) => {
  expect(told(there, here)).toEqual([`zh/page.md:3 error ${message}`])
})

test.each([
  ['{{< button "Open/close" "/docs/" >}}', '{{< button "开/关" "/docs/" >}}'],
  ['{{< button "and/or" >}}', '{{< button "或" >}}'],
  ['{{< button link="/docs/open/" >}}', '{{< button link="/zh/docs/open/" >}}'],
  ['{{< figure src="/img/pier.png" title="Pier/quay" >}}', '{{< figure src="/img/zh/pier.png" title="码头/岸壁" >}}'],
  ['{{< note title="TCP/IP" >}}', '{{< note title="TCP/UDP" >}}'],
  ['{{< tabs names="ports, piers" >}}', '{{< tabs names="港口，码头" >}}'],
  [`<Tabs :names="['Open/close']" />`, `<Tabs :names="['开/关']" />`],
  ['<Card to="pier" />', '<Card to="quay" />'],
  ['<Card icon="boat.two" />', '<Card icon="ship.two" />'],
  ['{{< price "1/2" >}}', '{{< price "1/2" >}}'],
  ['`{{< figure src="/img/pier.png" >}}`', '`{{< figure src="/img/peir.png" >}}`']
])('leaves %s', (there, here) => {
  expect(told(there, here)).toEqual([])
})
