import {test} from 'vitest'
import {readFileSync} from 'node:fs'
import {lineUp} from '../src/pipeline.ts'
import {defaultConfig} from '../src/config/index.ts'
import {compileTerms} from '../src/terms/index.ts'
import {denialOf} from '../src/rules/shared/negations.ts'
import {sidesOf} from '../src/rules/shared/sides.ts'
import {statedIn} from '../src/rules/shared/stated.ts'
test('x',()=>{
  const plants=JSON.parse(readFileSync('/dev/shm/f.plant/plants.json','utf8'))
  const cache=new Map<string,any>()
  for(const p of plants){ if(!process.env.KINDS!.split(',').includes(p.kind)) continue
    const [loc,f]=p.file.split('/') ; const key=p.site+f
    let par=cache.get(key)
    if(!par){ par=lineUp(['en','zh','ja'].map(locale=>({path:f,locale,file:`content/${locale}/${f}`,text:readFileSync(`/dev/shm/f.plant/${p.site}/content/${locale}/${f}`,'utf8')})),{config:defaultConfig,finder:compileTerms({concepts:[]})}); cache.set(key,par)}
    const text=par.articles.get(loc).text; const start=text.split('\n').slice(0,p.line-1).join('\n').length+1
    for(const u of par.units){ const segs=u.variants.get(loc)??[]; if(!segs.some((s:any)=>s.range.start>=start-1&&s.range.start<start+p.now.length)) continue
      const cut=(s:string)=>s.slice(0,70)
      console.log(p.kind,p.file,p.line,u.confidence.toFixed(3),[...u.variants].map(([l,ss]:any)=>l+':'+ss.length+':'+denialOf(ss,l)+' '+ (process.env.SIDES?[...ss.flatMap((s:any)=>[...sidesOf(s.text,l).values()].map((x:any)=>s.text.slice(x.range.start,x.range.end)+x.side))].join():'')+(process.env.NUM?statedIn(ss,l).map((x:any)=>x.statement.value+x.statement.kind+(x.statement.counter??'')).join():'')+cut(ss.map((s:any)=>s.text).join('|'))).join('\n     ')) }
  }
},100000)
