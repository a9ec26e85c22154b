/** Trades, papers, money, sciences and materials, in families: as `index.ts` says. Source: usage of news, forms and notices in the three languages. */
export const WORK = `
# industries
agriculture,farming,agricultural|农业|農業
forestry|林业|林業
fishing industry,fishery|渔业,水产业|漁業,水産業
mining industry|采矿业,矿业|鉱業,鉱山業
manufacturing,manufacturing industry|制造业|製造業,ものづくり
construction industry|建筑业,建筑行业|建設業,建築業,建設業界
tourism,tourist industry|旅游业,观光业,旅游|観光業,観光,観光産業
banking,banking industry|银行业|銀行業,銀行業界
retail,retailing|零售业,零售|小売業,小売,小売り
logistics|物流,物流业|物流,物流業,ロジスティクス
textile industry|纺织业,纺织工业|繊維産業,紡織業,繊維工業
automobile industry,automotive industry,car industry|汽车工业,汽车产业,汽车业|自動車産業,自動車工業,自動車業界
steel industry|钢铁工业,钢铁业|鉄鋼業,鉄鋼産業
shipbuilding|造船业,造船|造船業,造船
publishing industry|出版业|出版業,出版業界
advertising industry|广告业|広告業,広告業界
real estate,property market|房地产,地产,不动产|不動産,不動産業
catering industry,restaurant industry|餐饮业|飲食業,外食産業,飲食業界
pharmaceutical industry|制药业,医药行业,制药行业|製薬業,製薬産業,製薬業界
telecommunications,telecoms|电信,电信业|通信業,電気通信,通信業界
- data mining,bitcoin mining|数据挖掘|データマイニング

# departments of a firm
human resources,hr|人力资源,人事,人事部|人事,人事部,人材,HR
accounting department,finance department|会计部,财务部|経理部,財務部
marketing department,marketing|市场部,市场营销,营销,营销部|マーケティング,マーケティング部
sales department,sales team|销售部,销售团队,营业部|営業部,営業チーム,販売部
legal department,legal team|法务部,法务团队|法務部,法務チーム
public relations,public relations department|公关,公关部,公共关系|広報,広報部
purchasing department,procurement|采购,采购部|購買部,調達,調達部
research and development,r&d|研发,研发部|研究開発,研究開発部,R&D
customer service,customer support|客服,客户服务,客户支持|カスタマーサポート,カスタマーサービス,お客様相談室
quality control,quality assurance|质量控制,质量管理,质量保证,质检|品質管理,品質保証

# professions of the law
lawyer,attorney,solicitor,barrister|律师|弁護士
judge|法官,审判员|裁判官,判事
prosecutor,public prosecutor|检察官,公诉人|検察官,検事
notary,notary public|公证人,公证员|公証人
police officer,policeman,policewoman,policemen|警察,警官,民警,警员|警察官,警官,お巡りさん
juror,jury,jury member|陪审员,陪审团|陪審員,陪審,裁判員
witness|证人,目击者,目击证人|証人,目撃者
private detective,detective|侦探|探偵,私立探偵
patent attorney,patent agent|专利代理人,专利律师,专利代理师|弁理士,特許弁護士
prison guard,prison officer|狱警|看守,刑務官
suspect|嫌疑人,嫌犯,嫌疑犯|容疑者,被疑者
- attorney general|总检察长,司法部长|司法長官,検事総長

# professions of finance and trade
accountant,certified public accountant|会计,会计师|会計士,公認会計士,経理担当者
auditor|审计师,审计员,审计人员|監査人,監査役,監査担当者
tax accountant,tax adviser,tax advisor|税务师,税务顾问|税理士,税務顧問
banker,bank clerk|银行家,银行职员,银行员工|銀行家,銀行員
stockbroker,stock broker|股票经纪人,证券经纪人|証券マン,株式仲買人,株式ブローカー
insurance agent,insurance broker|保险代理人,保险经纪人,保险业务员|保険代理店,保険代理人,保険外交員
estate agent,real estate agent,realtor|房地产经纪人,房产中介,房屋中介|不動産業者,不動産屋,不動産仲介業者
actuary|精算师|アクチュアリー,保険計理人
economist|经济学家|経済学者,エコノミスト
cashier|收银员,出纳|レジ係,会計係
secretary|秘书|秘書
receptionist|前台,接待员|受付係,受付
consultant|顾问,咨询师|コンサルタント

# people of press and books
journalist,reporter|记者,新闻记者|記者,ジャーナリスト,新聞記者
photographer|摄影师,摄影家,摄影记者|写真家,カメラマン,フォトグラファー
editor|编辑,编者|編集者,編者
newsreader,newscaster,announcer,news anchor|播音员,主播,新闻主播|アナウンサー,キャスター,ニュースキャスター
translator|译者,翻译,笔译,翻译家|翻訳者,翻訳家,訳者
interpreter|口译员,口译,翻译,传译员,翻译员|通訳,通訳者,通訳士
publisher|出版商,出版社,出版者,发行人|出版社,発行人,出版者,発行者
author,writer|作者,作家,撰稿人,笔者|著者,作者,作家,筆者,ライター,執筆者
proofreader|校对,校对员,校对者|校正者,校閲者
illustrator|插画家,插画师,插图画家,绘者|イラストレーター,挿絵画家,挿絵作家
critic,reviewer|评论家,批评家,审稿人,评审人,评论者,书评人|評論家,批評家,査読者,書評家,レビュアー
librarian|图书管理员,图书馆员,馆员|司書,図書館員
cartoonist,manga artist|漫画家,漫画作者|漫画家
- text editor,code editor|编辑器|エディター

# technical professions
engineer,technician|工程师,技术员,技师,技术人员|エンジニア,技術者,技師
architect|建筑师,架构师,建筑设计师|建築家,建築士,アーキテクト
scientist,researcher|科学家,研究人员,研究者,研究员|科学者,研究者,研究員
surveyor|测量员,测量师,勘测员|測量士,測量技師
pilot|飞行员,机师|パイロット,操縦士
astronaut|宇航员,航天员,太空人|宇宙飛行士
designer|设计师,设计者|デザイナー,設計者
firefighter,fireman,firemen|消防员,消防队员|消防士,消防隊員
- pilot project,pilot programme,pilot program,pilot study|试点|試験的

# trades
carpenter|木匠,木工|大工,木工職人
electrician|电工|電気工事士,電気工,電気技師
plumber|水管工,管道工,水暖工|配管工,水道屋
mechanic|机修工,修理工,修车工,汽修工|整備士,修理工,機械工,自動車整備士
welder|焊工,电焊工,焊接工|溶接工
miner,coal miner|矿工,煤矿工人|鉱夫,坑夫,炭鉱労働者,炭鉱夫
farmer|农民,农夫,农户,农家|農家,農民,農夫
fisherman,fishermen|渔民,渔夫|漁師,漁民,漁夫
hunter|猎人,猎户|猟師,狩人,ハンター
blacksmith|铁匠|鍛冶屋,鍛冶職人
tailor|裁缝|仕立屋,仕立て屋,テーラー,洋服屋
shoemaker,cobbler|鞋匠|靴屋,靴職人,靴の職人
baker|面包师,面包师傅,烘焙师|パン屋,パン職人
butcher|屠夫,肉贩,肉铺老板|肉屋,精肉店
barber,hairdresser|理发师,美发师,发型师|床屋,理髪師,美容師,理容師
gardener|园丁,园艺师,花匠|庭師,植木屋,園丁
florist|花店,花店老板|花屋,花店
bricklayer,stonemason|泥瓦匠,砖瓦匠,石匠,泥水匠|れんが職人,レンガ職人,石工,左官
security guard|保安,保安员|警備員,ガードマン
janitor,cleaning lady,cleaning staff|清洁工,保洁员|清掃員,用務員,掃除のおばさん
sailor|水手,船员,海员|船員,水夫,船乗り
locksmith|锁匠|鍵屋,錠前師
watchmaker,clockmaker|钟表匠|時計屋,時計職人

# money paid
salary,wage|工资,薪水,薪资,薪金,薪酬,月薪,年薪|給料,給与,賃金,サラリー,月給,年俸
bonus,bonuses|奖金|ボーナス,賞与
pension|养老金,退休金,年金|年金,恩給
rent,rental fee|租金,房租|家賃,賃料,賃貸料
deposit|押金,订金,定金,保证金|敷金,保証金,手付金,デポジット,頭金
refund|退款,退费|返金,払い戻し,払戻金,払い戻す
subsidy,grant|补贴,补助,补助金,资助|補助金,助成金,補助
dividend|股息,红利,股利,分红|配当,配当金
tuition,tuition fee,school fee|学费|授業料,学費
toll,toll fee|通行费,过路费,过桥费|通行料,通行料金
scholarship|奖学金|奨学金
tax,taxes|税金,税款,税费,税收|税金,税
fines,fined|罚款,罚金|罰金,反則金,過料
insurance premium|保险费,保费|保険料
handling fee,handling charge,service charge,service fee,commission fee|手续费,服务费,佣金|手数料,サービス料
membership fee|会费,会员费|会費,年会費
admission fee,entrance fee,entry fee,admission charge|门票,入场费,门票费,票价|入場料,入館料,拝観料,入園料
fare,bus fare,train fare|车费,车资,票价|運賃,乗車料金,バス代,電車賃
postage,shipping fee,shipping cost,shipping charge,delivery fee,delivery charge|运费,邮费,邮资,快递费,配送费|送料,郵送料,配送料,郵便料金
donation|捐款,捐赠,善款|寄付,寄付金,募金,寄附
compensation,damages|赔偿金,补偿金,赔偿,补偿|賠償金,補償金,賠償,補償,損害賠償
loan|贷款,借款|ローン,融資,貸付,借入
royalties|版税|印税,ロイヤリティー,ロイヤルティ
- death toll,toll-free|死亡人数,免费电话|死者数,フリーダイヤル
- tax accountant,tax office,tax return|税务局,报税|税務署,確定申告
- rent a,rent out,car rental|租车|レンタカー

# household bills
electricity bill,electric bill,power bill|电费,电费单|電気代,電気料金
water bill|水费,水费单|水道代,水道料金
gas bill|煤气费,燃气费|ガス代,ガス料金
phone bill,telephone bill|电话费,话费|電話代,電話料金,通話料
heating bill|暖气费,取暖费|暖房費

# papers of a person
passport|护照|パスポート,旅券
visa|签证|ビザ,査証
driving licence,driver's license,driving license,driver's licence|驾照,驾驶证,驾驶执照|運転免許証,運転免許,免許証,免許
identity card,id card,identification card|身份证|身分証明書,身分証,IDカード,身分証明カード
residence card,residence permit|居留卡,在留卡,居留证,居留许可|在留カード,在留許可,滞在許可証,滞在許可
student card,student id|学生证|学生証
birth certificate|出生证明,出生证|出生証明書
marriage certificate|结婚证,结婚证书,结婚证明|婚姻証明書,結婚証明書
death certificate|死亡证明,死亡证明书|死亡診断書,死亡証明書
medical certificate,doctor's note|诊断书,诊断证明,医生证明|診断書
health insurance card|医保卡,医疗保险卡,健康保险证|健康保険証,保険証
boarding pass|登机牌,登机证|搭乗券,搭乗チケット
library card|借书证,图书证|図書カード,貸出カード,図書館カード
diploma|毕业证,毕业证书,文凭|卒業証書,卒業証明書
curriculum vitae,cv,résumé|简历,履历,履历表|履歴書,職務経歴書

# papers of business
receipt|收据,小票,发票|領収書,レシート,領収証
invoice,bill|发票,账单,请款单|請求書,インボイス,送り状
contract,agreement|合同,合约,契约,协议|契約,契約書,合意書,協定
quotation,price quote,cost estimate|报价单,报价,估价单|見積書,見積もり,見積
purchase order,order form|订单,订购单,采购单|注文書,発注書
business card|名片|名刺
delivery note,packing slip|送货单,交货单|納品書
payslip,pay slip,pay stub|工资单,工资条|給与明細,給料明細
bank statement|银行对账单,银行流水,对账单|銀行取引明細書,取引明細書,取引明細
annual report|年报,年度报告|年次報告書,年報
- electricity bill,water bill,gas bill,phone bill,electric bill,telephone bill,power bill,heating bill|水费,电费|水道代,電気代

# printed matter
newspaper|报纸,日报|新聞,新聞紙
magazine|杂志|雑誌,マガジン
dictionary|词典,字典,辞典|辞書,辞典,字引
encyclopedia,encyclopaedia|百科全书|百科事典
textbook,schoolbook|教科书,课本,教材|教科書,テキスト,教材
leaflet,brochure,pamphlet,flyer,flier|传单,小册子,宣传册,宣传单|パンフレット,チラシ,リーフレット,ビラ,小冊子
poster|海报,招贴画|ポスター
map|地图|地図,マップ
calendar|日历,挂历,月历|カレンダー,暦
diary|日记|日記,ダイアリー
atlas|地图集,地图册|地図帳
catalogue,catalog|目录,商品目录,图录|カタログ,目録
picture book|绘本,图画书|絵本
comic book,comics,manga|漫画,漫画书,连环画|漫画,マンガ,コミック
timetable|时刻表|時刻表
- site map,sitemap,source map,road map,heat map,mind map|站点地图,源码映射,网站地图|サイトマップ,ソースマップ,ロードマップ,ヒートマップ

# things for writing to someone
envelope|信封|封筒
postcard,picture postcard|明信片|はがき,葉書,ハガキ,絵はがき,ポストカード
postage stamp|邮票|切手,郵便切手
writing paper,letter paper,notepaper|信纸|便箋,レターペーパー
greeting card,christmas card,new year's card,birthday card|贺卡,贺年卡,生日卡,圣诞卡|グリーティングカード,年賀状,クリスマスカード,バースデーカード
parcel,package|包裹|小包,荷物
telegram|电报|電報

# stationery
pencil|铅笔|鉛筆,シャープペンシル
ballpoint pen,ballpoint,biro|圆珠笔|ボールペン
fountain pen|钢笔|万年筆
eraser|橡皮,橡皮擦|消しゴム
notebook,exercise book|笔记本,练习本,作业本,本子|ノート,帳面,ノートブック
stapler|订书机|ホッチキス,ホチキス,ステープラー
paper clip,paperclip|回形针,曲别针|クリップ,ゼムクリップ
scissors|剪刀|はさみ,ハサミ,鋏
glue|胶水,胶|のり,糊,接着剤
ink|墨水,墨汁|インク,インキ
chalk|粉笔|チョーク
blackboard|黑板|黒板
whiteboard|白板|ホワイトボード
magic marker,felt-tip pen,marker pen|马克笔,记号笔|マーカー,マジック,サインペン,フェルトペン
sticky note,post-it|便利贴,便签|付箋,ふせん,ポストイット
- notebook computer,notebook pc|笔记本电脑|ノートパソコン,ノートPC
- release note|发行说明|リリースノート

# crimes
murder,homicide,murdered|谋杀,杀人,凶杀|殺人,殺害
theft,stealing,stolen,burglary|盗窃,偷窃,失窃,入室盗窃|窃盗,盗難,空き巣,盗み
robbery,mugging|抢劫,劫案|強盗
fraud,scam,swindle|诈骗,欺诈|詐欺
arson|纵火,放火|放火
kidnapping,kidnap,kidnapped,abduction|绑架,诱拐,拐卖|誘拐,拉致
bribery,bribe,bribed|贿赂,行贿,受贿|贈収賄,賄賂,収賄,贈賄
smuggling,smuggled|走私|密輸
forgery,counterfeiting,counterfeit|伪造|偽造,贋造
embezzlement,embezzled|贪污,挪用公款,侵吞|横領,着服
blackmail,extortion|敲诈,勒索|恐喝,脅迫,ゆすり
drink-driving,drunk driving,drunken driving,drink driving|酒驾,醉驾,酒后驾驶|飲酒運転,酒気帯び運転
money laundering|洗钱|マネーロンダリング,資金洗浄
tax evasion|逃税,偷税,漏税|脱税
defamation,libel,slander|诽谤|名誉毀損,中傷
shoplifting|店内行窃,商店扒窃,入店行窃|万引き
insider trading|内幕交易|インサイダー取引
vandalism|故意毁坏,破坏公物|器物損壊

# events
concert,recital|音乐会,演唱会,演奏会|コンサート,演奏会,音楽会,リサイタル,ライブ
lecture|讲座,演讲,讲课|講演,講義,講演会,レクチャー
seminar,workshop|研讨会,研讨班,讲座,工作坊|セミナー,ゼミ,ワークショップ,講習会
press conference,news conference|记者会,新闻发布会,记者招待会,发布会|記者会見,会見
wedding,wedding ceremony|婚礼,结婚典礼|結婚式,婚礼
funeral|葬礼,丧礼,追悼会|葬儀,葬式,お葬式,告別式
exhibition,exhibit|展览,展览会,画展,展会|展覧会,展示会,展示,エキシビション
auction|拍卖,拍卖会|オークション,競売,競り
parade|游行,巡游|パレード,行進
fireworks,fireworks display,firework|烟花,焰火,烟火|花火,花火大会
birthday party|生日会,生日派对,生日聚会|誕生日会,誕生日パーティー,バースデーパーティー
graduation ceremony,graduation|毕业典礼|卒業式
opening ceremony|开幕式,开幕仪式|開会式,開幕式,オープニングセレモニー
awards ceremony,award ceremony|颁奖典礼,颁奖仪式|授賞式,表彰式
film screening,movie screening|放映会,电影放映|上映会,映画上映
flea market|跳蚤市场|フリーマーケット,のみの市,蚤の市,フリマ
barbecue,bbq|烧烤|バーベキュー,BBQ
picnic|野餐|ピクニック
sports day|运动会|運動会,体育祭
demonstration,protest march|示威,抗议游行|デモ,デモ行進,抗議行動
strike|罢工|ストライキ,スト
job fair,career fair|招聘会|就職説明会,就職フェア,合同説明会
hackathon|黑客松,编程马拉松|ハッカソン
- workshop manual||

# ways of payment
cash|现金|現金,キャッシュ
credit card|信用卡|クレジットカード,クレカ
debit card|借记卡,储蓄卡|デビットカード
cheque|支票|小切手
bank transfer,wire transfer|银行转账,转账,汇款,电汇|銀行振込,振込,振り込み,銀行振り込み,送金
prepaid card|预付卡,储值卡|プリペイドカード,プリカ
mobile payment|移动支付,手机支付|モバイル決済,スマホ決済,携帯決済
gift card,gift voucher,gift certificate|礼品卡,购物券,代金券,礼券|ギフトカード,商品券,ギフト券
coupon|优惠券|クーポン,割引券
direct debit|自动扣款,银行代扣|口座振替,自動引き落とし,口座引き落とし
cash on delivery|货到付款|代金引換,代引き,代引
instalment,installment|分期付款,分期|分割払い,分割

# ways of contact
telephone,phone,phone call|电话|電話,お電話
email,e-mail|电子邮件,邮件,电邮|メール,電子メール,Eメール
fax,facsimile|传真|ファックス,ファクス,FAX
letter,by post,postal mail|信,信件,书信,信函,邮寄,来信,邮件|手紙,郵便,書簡,郵送,封書,お手紙
text message,sms|短信,短消息,SMS|ショートメッセージ,SMS,テキストメッセージ,ショートメール
in person|当面,亲自,本人|対面,直接,直に,本人
video call|视频通话,视频电话|ビデオ通話,テレビ電話
- email address,e-mail address,telephone number,phone number,mobile phone,fax number|邮件地址,邮箱地址,电话号码,移动电话,传真号码|メールアドレス,電子メールアドレス,電話番号,携帯電話,ファックス番号
- capital letter,letter of the alphabet,upper-case letter,lower-case letter||
- mailing list|邮件列表|メーリングリスト

# sciences and subjects
mathematics,maths,mathematical|数学|数学,算数
physics|物理,物理学|物理,物理学
chemistry|化学|化学
biology|生物,生物学|生物学,生物
geography|地理,地理学|地理,地理学
geology|地质学,地质|地質学,地質
astronomy|天文学,天文|天文学,天文
psychology|心理学|心理学
sociology|社会学|社会学
philosophy|哲学|哲学
economics|经济学|経済学
linguistics|语言学|言語学
archaeology,archeology|考古学,考古|考古学
anthropology|人类学|人類学
meteorology|气象学|気象学
ecology|生态学|生態学,エコロジー
political science|政治学|政治学
computer science|计算机科学,计算机|計算機科学,コンピューターサイエンス,コンピュータサイエンス,情報科学,コンピューター科学
pharmacology,pharmacy|药学,药理学|薬学,薬理学
theology|神学|神学
history|历史,历史学,史学|歴史,歴史学,史学
physical education|体育|体育,保健体育
- browsing history,version history,commit history,search history,revision history,edit history,medical history|历史记录,浏览历史,版本历史,提交历史|閲覧履歴,履歴
- biochemistry,geophysics,astrophysics,neurobiology|生物化学,天体物理,地球物理|生化学,天体物理学,地球物理学

# sources of energy
coal|煤炭,煤|石炭
oil,petroleum,crude oil|石油,原油|石油,原油
natural gas|天然气|天然ガス
nuclear power,nuclear energy,atomic energy,nuclear|核能,核电,原子能|原子力,核エネルギー,原子力発電
solar energy,solar power,solar|太阳能,光伏|太陽光,太陽エネルギー,ソーラー,太陽熱,太陽光発電
wind power,wind energy|风能,风电,风力,风力发电|風力,風力発電,風力エネルギー
hydropower,hydroelectric,hydroelectricity,hydroelectric power|水电,水力,水力发电|水力,水力発電
geothermal energy,geothermal|地热,地热能|地熱,地熱発電
biomass|生物质,生物质能|バイオマス
tidal power,tidal energy|潮汐能,潮汐发电|潮力,潮汐,潮力発電
- olive oil,cooking oil,sesame oil,oil painting,edible oil,vegetable oil,essential oil|橄榄油,食用油,油画,麻油,香油|オリーブ油,オリーブオイル,ごま油,油絵,食用油
- solar system,solar eclipse|太阳系,日食|太陽系,日食
- nuclear weapon,nuclear family|核武器|核兵器

# fuels
petrol,gasoline|汽油|ガソリン
diesel,diesel fuel,diesel oil|柴油|軽油,ディーゼル,ディーゼル油
kerosene,paraffin|煤油|灯油,ケロシン
firewood|木柴,柴火|薪
charcoal|木炭|木炭,炭
propane,lpg|丙烷,液化石油气,液化气|プロパンガス,LPガス,プロパン

# chemical elements and gases
hydrogen|氢,氢气|水素,水素ガス
helium|氦,氦气|ヘリウム,ヘリウムガス
oxygen|氧,氧气|酸素
nitrogen|氮,氮气|窒素
carbon|碳|炭素
carbon dioxide,co2|二氧化碳,CO2|二酸化炭素,CO2,炭酸ガス
carbon monoxide|一氧化碳|一酸化炭素
methane|甲烷,沼气|メタン,メタンガス
ozone|臭氧|オゾン
chlorine|氯,氯气|塩素
fluorine,fluoride|氟,氟化物|フッ素,フッ化物
iodine|碘|ヨウ素,ヨード
sulfur,sulphur|硫,硫磺|硫黄
phosphorus|磷|リン,燐
sodium|钠|ナトリウム
potassium|钾|カリウム
calcium|钙|カルシウム
magnesium|镁|マグネシウム
silicon|硅|ケイ素,シリコン
lithium|锂|リチウム
uranium|铀|ウラン
ammonia|氨,氨气|アンモニア
argon|氩,氩气|アルゴン
neon|氖,氖气|ネオン
- silicon valley,neon sign,neon light|硅谷,霓虹灯|シリコンバレー,シリコンバレ,ネオンサイン
- sodium chloride,sodium bicarbonate|氯化钠,碳酸氢钠|塩化ナトリウム,炭酸水素ナトリウム
- carbon fiber,carbon fibre,carbon copy|碳纤维|炭素繊維,カーボンファイバー
- calcium carbonate|碳酸钙|炭酸カルシウム
- ozone layer|臭氧层|オゾン層

# metals
copper|铜,铜制|銅,銅製
iron,steel|铁,钢,钢铁,铁制,钢制,钢材|鉄,鋼,鉄鋼,鋼鉄,鉄製,スチール
aluminium,aluminum|铝,铝制|アルミニウム,アルミ,アルミ製
zinc|锌|亜鉛
nickel|镍|ニッケル
titanium|钛|チタン,チタニウム
platinum|铂,铂金,白金|白金,プラチナ
silver|银,白银,银制|銀,銀製,シルバー
gold,golden|金,黄金,金制,纯金|金,黄金,金製,ゴールド,純金
bronze|青铜,青铜器|青銅,ブロンズ
brass|黄铜|真鍮,黄銅
- gold medal,silver medal,bronze medal,gold medalist,golden week|金牌,银牌,铜牌,奖金,黄金周|金メダル,銀メダル,銅メダル,ゴールデンウィーク
- steam iron,ironed,ironing|高铁,地铁,熨斗,银行|アイロン,地下鉄,銀行,料金,税金,お金,金曜
- brass band|铜管乐队|吹奏楽,ブラスバンド

# materials
wood,wooden,timber|木材,木头,木制,木质,实木,木料|木材,木製,木造,木
stone|石头,石材,石制,石料,石质|石,石材,石製,石造
glass|玻璃,玻璃制|ガラス,ガラス製
paper|纸,纸张,纸质,纸制|紙,紙製
rubber|橡胶,橡皮|ゴム,ゴム製
plastic|塑料,塑胶|プラスチック,プラスチック製,ビニール
leather|皮革,真皮,皮制,皮质|革,皮革,レザー,革製,本革
bamboo|竹子,竹,竹制|竹,竹製
concrete block,reinforced concrete,concrete wall,concrete floor,concrete slab,concrete building|混凝土,钢筋混凝土|コンクリート,鉄筋コンクリート
cement|水泥|セメント
brick|砖,砖头,砖块,红砖|煉瓦,レンガ,れんが
clay|黏土,粘土,陶土|粘土
porcelain,ceramic,ceramics|陶瓷,瓷器,瓷|磁器,陶磁器,陶器,セラミック,セラミックス
wax,beeswax|蜡,蜂蜡|蝋,ロウ,ワックス,蜜蝋
straw|稻草,秸秆,麦秆|わら,藁,麦わら
metal|金属,金属制|金属,金属製
- glasses,magnifying glass,wine glass,glass of,sunglasses|眼镜,放大镜,酒杯,墨镜|眼鏡,虫眼鏡,サングラス
- white paper,research paper,paper trail,newspaper,wallpaper,paper published,scientific paper,toilet paper,wrapping paper|白皮书,论文,报纸,壁纸|白書,論文,新聞,壁紙,トイレットペーパー
- stone age,kidney stone|石器时代|石器時代
- rubber band,rubber stamp,eraser|橡皮擦,橡皮筋|輪ゴム,消しゴム
- drinking straw|吸管|ストロー

# textiles
cotton|棉,棉花,棉布,纯棉,棉质|綿,木綿,コットン,綿花
silk,silken|丝绸,蚕丝,真丝,绸缎|絹,シルク,絹織物
wool,woollen,woolen|羊毛,毛料,毛呢|ウール,羊毛,毛織物
linen,flax|亚麻,亚麻布|麻,リネン,亜麻
nylon|尼龙|ナイロン
polyester|聚酯纤维,涤纶,聚酯|ポリエステル
velvet|天鹅绒,丝绒|ビロード,ベルベット
denim|牛仔布,丹宁|デニム
cashmere|羊绒,开司米|カシミヤ,カシミア
felt fabric,wool felt|毛毡,毡子|フェルト
- cotton candy|棉花糖|綿菓子,綿あめ
- bed linen|床单|シーツ

# stones and jewels
marble|大理石|大理石
granite|花岗岩,花岗石|花崗岩,御影石
limestone|石灰岩,石灰石|石灰岩,石灰石
sandstone|砂岩|砂岩
jade|玉,玉石,翡翠|翡翠,ヒスイ
diamond|钻石,金刚石|ダイヤモンド,ダイヤ
pearl|珍珠|真珠,パール
ruby|红宝石|ルビー
sapphire|蓝宝石|サファイア
emerald|绿宝石,祖母绿|エメラルド
amber|琥珀|琥珀
crystal|水晶|水晶,クリスタル
coral|珊瑚|珊瑚,サンゴ
ivory|象牙|象牙
- ruby on rails|Ruby on Rails|Ruby on Rails

# measured things
length|长度,全长|長さ,全長
width,breadth|宽度|幅,横幅
height,altitude|高度,身高|高さ,身長,標高,高度
depth|深度|深さ,奥行き,水深
thickness|厚度|厚さ,厚み
weight,mass|重量,体重,质量|重さ,重量,体重,質量
surface area,floor area|面积,占地面积|面積,広さ,表面積,床面積
speed,velocity|速度,速率,时速|速度,速さ,スピード,時速
acceleration|加速度|加速度
temperature|温度,气温,体温|温度,気温,体温
humidity|湿度|湿度
pressure|压力,气压,压强|圧力,気圧
distance|距离|距離
diameter|直径|直径
radius|半径|半径
circumference,perimeter|周长,圆周|周囲,円周,外周
frequency|频率|周波数,頻度
voltage|电压|電圧
electric current|电流|電流
wattage|功率,瓦数|電力,ワット数,消費電力
brightness,luminosity|亮度|明るさ,輝度,光度
duration|时长,持续时间|所要時間,継続時間,長さ
density|密度|密度
angle|角度|角度
wavelength|波长|波長
sound volume,loudness|音量,响度|音量
rainfall,precipitation|降雨量,降水量|降水量,雨量,降雨量
- blood pressure,peer pressure,time pressure|血压|血圧
- weight loss,paperweight|减肥|減量,ダイエット
- high temperature||

# geometric figures
triangle,triangular|三角形|三角形,三角
rectangle,rectangular,oblong|长方形,矩形|長方形,矩形,四角形
circle,circular|圆形,圆圈|円形,丸
ellipse,oval,elliptical|椭圆,椭圆形|楕円,楕円形
pentagon,pentagonal|五边形,五角形|五角形,五辺形
hexagon,hexagonal|六边形,六角形|六角形
octagon,octagonal|八边形,八角形|八角形
trapezoid,trapezium|梯形|台形
parallelogram|平行四边形|平行四辺形
rhombus|菱形|ひし形,菱形
sphere,spherical|球体,球形|球体,球形
cube,cubic|立方体,正方体|立方体
cone,conical|圆锥,圆锥体,锥形|円錐,円錐形
cylinder,cylindrical|圆柱,圆柱体,圆柱形,圆筒|円柱,円筒,円筒形
pyramid|金字塔,棱锥|ピラミッド,角錐
spiral,helix|螺旋,螺旋形|螺旋,らせん,渦巻き
- cubic metre,cubic meter,cubic centimetre,cubic kilometre|立方米,立方厘米|立方メートル
- vicious circle,northern hemisphere,southern hemisphere,atmosphere|恶性循环|悪循環

# religions
buddhism,buddhist|佛教|仏教
christianity,christian|基督教|キリスト教
islam,islamic,muslim|伊斯兰教,伊斯兰|イスラム教,イスラーム,イスラム
hinduism,hindu|印度教|ヒンドゥー教,ヒンズー教
judaism|犹太教|ユダヤ教
taoism,taoist,daoism,daoist|道教|道教
shinto,shintoism|神道,神道教|神道
confucianism,confucian|儒教,儒家,儒学|儒教,儒学
sikhism,sikh|锡克教|シク教,シーク教

# buildings of worship
church|教堂|教会
mosque|清真寺|モスク
synagogue|犹太教堂,犹太会堂|シナゴーグ
shrine|神社|神社
cemetery,graveyard|墓地,公墓,坟场|墓地,霊園
monastery,convent|修道院|修道院
pagoda|宝塔,佛塔|仏塔,五重塔,パゴダ

# clergy
monk|僧人,和尚,僧侣|僧侶,お坊さん,僧,修道士
nun|修女,尼姑|修道女,尼僧,尼,シスター
pope|教皇,教宗|教皇,ローマ法王
bishop|主教|司教,主教
rabbi|拉比|ラビ
imam|伊玛目|イマーム

# armed forces
army|陆军|陸軍
navy,naval|海军|海軍
air force|空军|空軍
marine corps,marines|海军陆战队,陆战队|海兵隊
coast guard,coastguard|海岸警卫队,海警|沿岸警備隊,海上保安庁
infantry|步兵|歩兵
cavalry|骑兵|騎兵
artillery|炮兵,火炮|砲兵
paratrooper|伞兵|落下傘部隊,空挺部隊,落下傘兵
- salvation army|救世军|救世軍
- navy blue|海军蓝,藏青色|紺色,ネイビー

# weapons
rifle|步枪,来复枪|ライフル,ライフル銃,小銃
pistol,handgun|手枪|拳銃,ピストル
machine gun|机枪,机关枪|機関銃,マシンガン
sword|剑,宝剑|剣
spear|长矛,矛,标枪|槍,やり
cannon|大炮,火炮|大砲
missile|导弹|ミサイル
landmine,land mine|地雷|地雷
torpedo,torpedoes|鱼雷|魚雷
hand grenade,grenade|手榴弹|手榴弾
bow and arrow|弓箭|弓矢

# colours
red|红色,红,大红|赤,赤い,赤色,レッド,紅色
blue|蓝色,蓝|青,青い,青色,ブルー
green|绿色,绿|緑,緑色,グリーン,緑の
yellow|黄色|黄色,黄色い,イエロー
black|黑色,黑|黒,黒い,黒色,ブラック
white|白色,白|白,白い,白色,ホワイト
pink|粉色,粉红色,粉红|ピンク,ピンク色,桃色
purple,violet|紫色|紫,紫色,パープル
brown|棕色,褐色,咖啡色|茶色,茶色い,ブラウン,褐色
grey,gray|灰色|灰色,グレー,ねずみ色
orange,amber|橙色,橘色,橙黄色,琥珀色|オレンジ色,橙色,だいだい色,オレンジ,アンバー
beige|米色|ベージュ
turquoise,cyan|青色,青绿色,蓝绿色|青緑,水色,ターコイズ,シアン
- green tea,black tea,white paper,white house,red cross,black market,black hole,whiteboard,blackboard,black box,white wine,red wine,black pepper,red blood cell,white blood cell,green card,blackout,brown rice,blueprint,black-and-white,black and white|绿茶,红茶,白皮书,白宫,红十字,黑市,黑洞,白板,黑板,黑盒,白酒,红酒,黑白,明白,空白,红包,红绿灯,红灯,绿灯,黄金|緑茶,紅茶,白書,赤十字,闇市,面白い,空白,白黒,青信号,赤信号,赤字,黒字,赤ちゃん,青年,緑化,ブルーベリー,告白
- blueberry,red tape,black sheep,greenhouse,green energy,evergreen|温室|温室

# planets
venus|金星|金星
mars|火星|火星
jupiter|木星|木星
saturn|土星|土星
uranus|天王星|天王星
neptune|海王星|海王星
pluto|冥王星|冥王星

# bodies of the sky
comet|彗星|彗星,ほうき星
meteorite,meteor,shooting star|流星,陨石,流星雨|流星,隕石,流れ星
asteroid|小行星|小惑星
galaxy,milky way|银河,星系,银河系|銀河,銀河系,天の川
black hole|黑洞|ブラックホール
space station|空间站|宇宙ステーション
`
