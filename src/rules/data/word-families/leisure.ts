/** Sports, arts, clothes and household goods, in families: as `index.ts` says. Source: usage of news, shops and museums in the three languages. */
export const LEISURE = `
# ball games
soccer,football|足球|サッカー,フットボール
american football|美式足球,美式橄榄球,橄榄球|アメリカンフットボール,アメフト
rugby|橄榄球,英式橄榄球|ラグビー
basketball|篮球|バスケットボール,バスケ
volleyball|排球|バレーボール,バレー
baseball|棒球|野球,ベースボール
softball|垒球|ソフトボール
tennis|网球|テニス
table tennis,ping-pong,ping pong|乒乓球,乒乓|卓球,ピンポン
badminton|羽毛球|バドミントン
golf|高尔夫,高尔夫球|ゴルフ
handball|手球|ハンドボール
water polo|水球|水球
hockey,field hockey|曲棍球|ホッケー,フィールドホッケー
ice hockey|冰球|アイスホッケー
bowling|保龄球|ボウリング,ボーリング
billiards,snooker,pool table|台球,桌球,斯诺克|ビリヤード,スヌーカー,玉突き
cricket match,cricket team|板球|クリケット
- beach volleyball|沙滩排球|ビーチバレー,ビーチバレーボール
- bowling alley|保龄球馆|ボウリング場

# sports without a ball
swimming|游泳|水泳,スイミング
diving,scuba diving|潜水,跳水|ダイビング,飛び込み,潜水
surfing|冲浪|サーフィン
rowing|赛艇,划船|ボート競技,ボート漕ぎ,漕艇
sailing|帆船,航海|セーリング,ヨット,帆走
canoeing,kayaking,canoe,kayak|皮划艇,独木舟|カヌー,カヤック
cycling,bicycle racing|自行车运动,骑行,自行车赛|サイクリング,自転車競技
marathon|马拉松|マラソン
gymnastics|体操|体操
athletics,track and field|田径|陸上競技,陸上
skiing|滑雪|スキー
snowboarding|单板滑雪|スノーボード,スノボ,スノボー
figure skating|花样滑冰|フィギュアスケート
speed skating|速度滑冰,速滑|スピードスケート
curling|冰壶|カーリング
horse riding,horseback riding,equestrian|骑马,马术|乗馬,馬術
hiking,mountain climbing,mountaineering|登山,徒步,爬山,远足|登山,ハイキング,山登り
rock climbing|攀岩|ロッククライミング,クライミング
jogging|慢跑,跑步|ジョギング,ランニング
yoga|瑜伽|ヨガ
weightlifting,weight lifting|举重|重量挙げ,ウエイトリフティング
archery|射箭|アーチェリー,弓道
fencing|击剑|フェンシング
skateboarding,skateboard|滑板|スケートボード,スケボー
roller skating,roller skate|轮滑,旱冰|ローラースケート
triathlon|铁人三项|トライアスロン
paragliding|滑翔伞|パラグライダー
parachuting,skydiving|跳伞|スカイダイビング,パラシュート降下
fishing,angling|钓鱼|釣り,魚釣り
- fishing industry,fishing boat,fishing village|渔业,渔船,渔村|漁業,漁船,漁村
- cycling road|骑行道|サイクリングロード

# fighting sports
judo|柔道|柔道
karate|空手道|空手,空手道
kendo|剑道|剣道
taekwondo|跆拳道|テコンドー
sumo|相扑|相撲
boxing|拳击|ボクシング
wrestling|摔跤,摔角|レスリング,プロレス
aikido|合气道|合気道
kung fu|功夫|カンフー
tai chi|太极拳|太極拳
- sumo wrestling|相扑|相撲

# gear for sports
racket,racquet|球拍|ラケット
goggles|护目镜,泳镜|ゴーグル
surfboard|冲浪板|サーフボード
dumbbell|哑铃|ダンベル
treadmill|跑步机|ランニングマシン,トレッドミル
life jacket,life vest|救生衣|救命胴衣,ライフジャケット
fishing rod|钓竿,鱼竿|釣り竿,釣竿
sleeping bag|睡袋|寝袋,シュラフ
tent|帐篷|テント

# musical instruments
piano,grand piano|钢琴|ピアノ
pipe organ|管风琴|パイプオルガン,オルガン
harpsichord|羽管键琴,大键琴|チェンバロ,ハープシコード
violin|小提琴|バイオリン,ヴァイオリン
viola|中提琴|ビオラ,ヴィオラ
cello|大提琴|チェロ
double bass,contrabass|低音提琴,倍大提琴|コントラバス
guitar|吉他|ギター
bass guitar|贝斯,低音吉他|ベースギター
ukulele|尤克里里,夏威夷四弦琴|ウクレレ
banjo|班卓琴|バンジョー
mandolin|曼陀林|マンドリン
harp|竖琴|ハープ,竪琴
lute|鲁特琴|リュート
flute|长笛,笛子|フルート
clarinet|单簧管,黑管|クラリネット
oboe|双簧管|オーボエ
bassoon|巴松,大管,巴松管|ファゴット,バスーン
saxophone,sax|萨克斯,萨克斯管|サックス,サクソフォン
trumpet|小号|トランペット
trombone|长号|トロンボーン
french horn|圆号,法国号|ホルン
tuba|大号|チューバ
harmonica|口琴|ハーモニカ
accordion|手风琴|アコーディオン
bagpipes|风笛|バグパイプ
drum|鼓,架子鼓,爵士鼓|ドラム,太鼓
xylophone,marimba|木琴,马林巴|木琴,シロフォン,マリンバ
cymbal|钹|シンバル
tambourine|铃鼓,手鼓|タンバリン
erhu|二胡|二胡
pipa|琵琶|琵琶
koto,guzheng,zither|古筝,日本筝,筝|琴,箏,お琴
shamisen|三味线|三味線
synthesizer,synthesiser|合成器|シンセサイザー
- piano concerto,violin concerto|钢琴协奏曲,小提琴协奏曲|ピアノ協奏曲,バイオリン協奏曲

# kinds of music
jazz|爵士乐,爵士|ジャズ
rock music,rock and roll,rock band|摇滚,摇滚乐|ロック,ロックンロール
classical music|古典音乐|クラシック,クラシック音楽
pop music|流行音乐,流行乐|ポップス,ポップミュージック
hip-hop,hip hop|嘻哈|ヒップホップ
folk song,folk music|民歌,民谣|民謡,フォークソング
lullaby|摇篮曲,催眠曲|子守唄,子守歌
anthem,national anthem|国歌|国歌
hymn|赞美诗,圣歌,赞美歌|賛美歌,聖歌
symphony|交响曲,交响乐|交響曲,シンフォニー
concerto|协奏曲|協奏曲,コンチェルト
sonata|奏鸣曲|ソナタ
waltz|华尔兹,圆舞曲|ワルツ
tango|探戈|タンゴ
- symphony orchestra|交响乐团|交響楽団

# stage
ballet|芭蕾,芭蕾舞|バレエ
opera|歌剧|オペラ,歌劇
musicals,broadway musical|音乐剧|ミュージカル
kabuki|歌舞伎|歌舞伎
noh|能剧|能楽,能
puppet show,puppet theatre,puppet theater|木偶戏,木偶剧,偶戏|人形劇,人形芝居
circus|马戏,马戏团|サーカス
magic show,magic trick|魔术|手品,マジックショー,奇術
pantomime|哑剧|パントマイム
- peking opera,beijing opera,chinese opera,opera house,soap opera|京剧,戏曲,歌剧院,肥皂剧|京劇,オペラハウス

# kinds of film
documentary|纪录片|ドキュメンタリー,記録映画
animated film,animation,anime,cartoon film|动画片,动画,卡通片,动漫|アニメ,アニメーション
comedy|喜剧|コメディ,喜劇,コメディー
tragedy|悲剧|悲劇
horror film,horror movie|恐怖片|ホラー,ホラー映画
silent film|默片,无声电影|無声映画,サイレント映画
science fiction,sci-fi|科幻,科幻片|SF,空想科学
detective story,mystery novel,crime fiction|侦探小说,推理小说|推理小説,ミステリー,探偵小説
war film,war movie|战争片|戦争映画
thriller|惊悚片,惊悚|スリラー,サスペンス

# arts and crafts
pottery|陶艺,制陶|陶芸,焼き物
calligraphy|书法|書道
sculpture|雕塑,雕刻,雕像|彫刻,彫像
embroidery|刺绣,绣花|刺繍,刺しゅう
knitting|编织,针织,织毛衣|編み物
sewing|缝纫,裁缝|裁縫,縫い物
weaving|织布,编织,纺织|機織り,織物,織り
origami,paper folding|折纸|折り紙
paper cutting,papercutting,paper-cutting|剪纸|切り絵,切り紙
flower arrangement,flower arranging,ikebana|插花,花道|生け花,華道,いけばな
tea ceremony|茶道|茶道,茶の湯
photography|摄影|写真撮影,写真
woodworking,woodwork,carpentry|木工|木工,大工仕事
woodblock print,woodcut,printmaking|版画,木版画|版画,木版画
lacquerware,lacquer|漆器|漆器,漆塗り
dyeing|染色,印染|染色,染め物,染物
gardening|园艺|園芸,ガーデニング,庭いじり
oil painting|油画|油絵,油彩画
watercolour,watercolor|水彩画,水彩|水彩画,水彩
ink painting,ink wash painting|水墨画|水墨画
bonsai|盆景,盆栽|盆栽
mosaic|马赛克,镶嵌画|モザイク
- sewing machine|缝纫机|ミシン

# artists
painter|画家|画家
sculptor|雕塑家,雕刻家|彫刻家
composer|作曲家|作曲家
orchestra conductor,conductor|指挥,指挥家|指揮者
singer|歌手,歌唱家,演唱者|歌手,シンガー,声楽家
pianist|钢琴家,钢琴师|ピアニスト
violinist|小提琴家,小提琴手|バイオリニスト,ヴァイオリニスト
guitarist|吉他手,吉他演奏者|ギタリスト
drummer|鼓手|ドラマー
dancer,ballerina|舞者,舞蹈家,舞蹈演员,芭蕾舞演员|ダンサー,舞踊家,バレリーナ,踊り手
actor,actress|演员,女演员,男演员|俳優,女優,役者
film director,movie director|导演|映画監督,監督
poet|诗人|詩人
novelist|小说家|小説家
playwright,dramatist,screenwriter,scriptwriter|剧作家,编剧|劇作家,脚本家,シナリオライター
calligrapher|书法家|書家,書道家
potter|陶艺家,陶工|陶芸家,陶工
photographer|摄影师,摄影家|写真家,カメラマン,フォトグラファー
magician|魔术师|手品師,奇術師,マジシャン
comedian|喜剧演员,谐星|コメディアン,喜劇俳優,お笑い芸人
choreographer|编舞,编舞家|振付師,振り付け師
lyricist,songwriter|作词家,词作者,作词人|作詞家
- bus conductor,train conductor,semiconductor|乘务员,列车员,半导体|車掌,半導体
- harry potter|哈利·波特,哈利波特|ハリー・ポッター
- voice actor|声优,配音演员|声優

# kinds of writing
novel|小说|小説
poem,poetry|诗,诗歌,诗词|詩,ポエム,詩歌
essay|散文,随笔|エッセイ,随筆,エッセー
biography|传记|伝記,評伝
autobiography,memoir|自传,回忆录|自伝,自叙伝,回顧録,回想録
fairy tale,fairytale|童话|童話,おとぎ話
folk tale,folktale,legend|民间故事,传说,民间传说|民話,昔話,伝説,伝承
myth,mythology|神话|神話
fable|寓言|寓話
travelogue|游记|旅行記,紀行文,紀行
haiku|俳句|俳句
proverb|谚语|ことわざ,諺
riddle|谜语|なぞなぞ,謎々
lyrics|歌词|歌詞
book review|书评|書評
obituary|讣告,讣闻|訃報,死亡記事
screenplay,film script|剧本,电影剧本|脚本,台本,戯曲,シナリオ
thesis,dissertation|论文,毕业论文,学位论文|論文,卒業論文,学位論文
textbook|教科书,课本|教科書
- novel approach,novel idea,novel method,novel way,novel technique,novel feature,novel coronavirus||新型
- short story,science fiction,detective story,mystery novel,graphic novel,science fiction novel|短篇小说,科幻小说,推理小说,侦探小说|短編小説,推理小説,探偵小説,SF小説
- urban legend|都市传说|都市伝説
- poem collection,anthology|诗集|詩集

# clothing
coat,overcoat|大衣,外套|コート,オーバー,外套
jacket|夹克,上衣,外套|ジャケット,上着,ジャンパー
shirt|衬衫,衬衣|シャツ,ワイシャツ
t-shirt,tee shirt,tee-shirt|T恤,T恤衫,T 恤|Tシャツ,T シャツ
sweater,pullover,cardigan|毛衣,套头衫,开衫,针织衫|セーター,カーディガン
trousers,jeans,slacks|裤子,长裤,牛仔裤|ズボン,ジーンズ,ジーパン,スラックス,長ズボン
skirt|裙子,短裙,半身裙|スカート
dress,dresses|连衣裙,裙子,礼服|ワンピース,ドレス
business suit,three-piece suit|西装,西服|スーツ,背広
waistcoat|背心,马甲|ベスト,チョッキ
kimono|和服|着物,和服,浴衣
pyjamas,pajamas|睡衣|パジャマ,寝間着
underwear,underpants|内衣,内裤|下着,肌着
sock,stocking,tights|袜子,丝袜,短袜,长袜,连裤袜|靴下,ソックス,ストッキング,タイツ
glove,mitten|手套|手袋,グローブ,ミトン
scarf,scarves,shawl|围巾,披肩,丝巾|マフラー,スカーフ,襟巻き,ショール
hat,baseball cap|帽子,草帽,棒球帽|帽子,キャップ,ハット
helmet|头盔,安全帽|ヘルメット
necktie,bow tie|领带,领结|ネクタイ,蝶ネクタイ
leather belt,waist belt|皮带,腰带|ベルト,帯
raincoat|雨衣|レインコート,雨合羽,かっぱ
swimsuit,bathing suit,bikini|泳衣,泳装,比基尼|水着,ビキニ
apron|围裙|エプロン,前掛け
hoodie|连帽衫,卫衣|パーカー
- dress code,dress rehearsal,dress up,dressing table|着装要求,彩排|ドレスコード,ドレッシング
- red hat,black hat,white hat|红帽|レッドハット
- book jacket,life jacket,dust jacket|救生衣|ライフジャケット,救命胴衣
- seat belt,conveyor belt|安全带,传送带|シートベルト,ベルトコンベヤー

# footwear
sandals,sandal,flip-flop|凉鞋,人字拖|サンダル,ビーチサンダル
slippers,slipper|拖鞋|スリッパ
boots,rain boots|靴子,长靴,雨靴|ブーツ,長靴
trainers,sneakers,sports shoes,running shoes|运动鞋,球鞋,跑鞋|スニーカー,運動靴,ランニングシューズ
high heels,high-heeled shoes|高跟鞋|ハイヒール,パンプス
leather shoes|皮鞋|革靴
clogs,geta|木屐|下駄

# jewellery and what one wears
necklace|项链|ネックレス,首飾り
earring|耳环,耳坠|イヤリング,ピアス,耳飾り
bracelet,bangle|手镯,手链|ブレスレット,腕輪
brooch|胸针|ブローチ
finger ring,wedding ring,engagement ring|戒指,婚戒,订婚戒指|指輪,結婚指輪,婚約指輪,リング
wristwatch,wrist watch|手表,腕表|腕時計
sunglasses|墨镜,太阳镜|サングラス
eyeglasses,spectacles,reading glasses|眼镜,老花镜|眼鏡,メガネ,めがね,老眼鏡
contact lens,contact lenses|隐形眼镜|コンタクトレンズ,コンタクト
face mask,surgical mask|口罩|マスク
wig|假发|かつら,ウィッグ
tattoo|纹身,刺青|入れ墨,タトゥー,刺青

# bags and what one carries
handbag|手提包|ハンドバッグ
backpack,rucksack,knapsack|背包,双肩包,书包|リュック,リュックサック,バックパック
suitcase|行李箱,手提箱|スーツケース,旅行かばん,トランク
wallet,purse|钱包|財布,札入れ
briefcase|公文包|ブリーフケース,書類かばん
umbrella,parasol|雨伞,伞,阳伞,遮阳伞|傘,雨傘,日傘
handkerchief|手帕,手绢|ハンカチ
walking stick|手杖,拐杖|杖,ステッキ
water bottle|水瓶,水壶|水筒

# furniture
chair,armchair|椅子,扶手椅|椅子,いす,イス,チェア,肘掛け椅子
sofa,couch|沙发|ソファ,ソファー,長椅子
stool|凳子|スツール,丸椅子
bench|长椅,长凳|ベンチ,長椅子
desk|书桌,办公桌,课桌,写字台,桌子|机,デスク,勉強机
dining table|餐桌,饭桌,桌子|食卓,ダイニングテーブル,テーブル
bed|床,床铺|ベッド,寝台
wardrobe|衣柜,衣橱|洋服だんす,クローゼット,タンス,洋服ダンス
bookshelf,bookshelves,bookcase|书架,书柜|本棚,書棚
cupboard,cabinet|橱柜,碗柜,柜子|食器棚,戸棚,キャビネット
chest of drawers|五斗柜,抽屉柜|たんす,タンス,整理だんす
drawer|抽屉|引き出し,引出し
mirror|镜子|鏡,ミラー
- mirror site,mirror image|镜像|ミラーサイト
- wheelchair,deck chair|轮椅|車椅子,車いす
- test bench,workbench,work bench|工作台,测试台|作業台
- service desk,help desk,desktop,front desk,reception desk|前台,帮助台,桌面|ヘルプデスク,サービスデスク,デスクトップ
- flower bed,hospital bed,river bed,bed and breakfast|花坛,病床,河床|花壇,病床

# furnishings and bedding
carpet,rug|地毯|カーペット,絨毯,じゅうたん,ラグ
curtain|窗帘|カーテン
mattress,mattresses|床垫|マットレス
pillow|枕头|枕,まくら
blanket|毯子,毛毯|毛布,ブランケット
quilt,duvet,comforter,futon|被子,棉被,羽绒被|布団,掛け布団,ふとん,羽毛布団
bed sheet,bedsheet|床单|シーツ
cushion|坐垫,靠垫,垫子|クッション,座布団
vase|花瓶|花瓶
candle|蜡烛|ろうそく,キャンドル,蝋燭
picture frame,photo frame|相框,画框|額縁,フォトフレーム,写真立て
chandelier|吊灯,枝形吊灯|シャンデリア
desk lamp,table lamp|台灯|電気スタンド,デスクランプ,卓上ランプ
wall clock|挂钟|掛け時計,壁掛け時計,柱時計
alarm clock|闹钟|目覚まし時計,目覚まし
clothes hanger,coat hanger|衣架|ハンガー
rubbish bin,waste bin,dustbin,wastebasket,waste paper basket|垃圾桶,垃圾箱,废纸篓|ゴミ箱,ごみ箱,くずかご
- curtain wall|幕墙|カーテンウォール

# household machines
refrigerator,fridge|冰箱,电冰箱|冷蔵庫
freezer|冰柜,冷冻柜|冷凍庫,フリーザー
washing machine|洗衣机|洗濯機
dishwasher|洗碗机|食洗機,食器洗い機,食器洗浄機
tumble dryer,clothes dryer,tumble drier|烘干机,干衣机|乾燥機,衣類乾燥機
hair dryer,hairdryer,hair drier|吹风机,电吹风|ドライヤー,ヘアドライヤー
vacuum cleaner|吸尘器|掃除機
air conditioner,air conditioning,air-conditioning,air-conditioner|空调,空调机|エアコン,クーラー,冷房
electric fan,ceiling fan|电风扇,风扇,电扇,吊扇|扇風機,シーリングファン
heater,electric heater|取暖器,暖气,电暖器|ヒーター,ストーブ,暖房
microwave oven,microwave|微波炉|電子レンジ
oven|烤箱,烤炉|オーブン,天火
toaster|烤面包机,多士炉|トースター
rice cooker|电饭煲,电饭锅|炊飯器
electric kettle,kettle|水壶,电热水壶,电水壶|やかん,ケトル,電気ケトル,電気ポット
coffee maker,coffee machine,coffeemaker|咖啡机|コーヒーメーカー,コーヒーマシン
blender,juicer|搅拌机,榨汁机,料理机|ミキサー,ジューサー
steam iron,electric iron|熨斗,电熨斗,蒸汽熨斗|アイロン,スチームアイロン
sewing machine|缝纫机|ミシン
humidifier|加湿器|加湿器
dehumidifier|除湿机,抽湿机|除湿機,除湿器
air purifier|空气净化器,空气清新机|空気清浄機,空気清浄器
water heater|热水器|給湯器,湯沸かし器,温水器
gas stove,gas cooker|煤气灶,燃气灶,煤气炉|ガスコンロ,コンロ,ガスレンジ
doorbell|门铃|呼び鈴,ドアベル,チャイム
smoke detector,smoke alarm,fire alarm|烟雾报警器,烟雾探测器,火灾报警器|煙感知器,火災報知器,火災警報器,煙探知機
fire extinguisher|灭火器|消火器
light bulb,lightbulb|灯泡|電球
flashlight|手电筒,手电|懐中電灯
- water heater tank||

# tools
hammer,mallet|锤子,榔头,铁锤,木槌|ハンマー,金槌,金づち,かなづち,木槌
screwdriver|螺丝刀,起子,改锥|ドライバー,ねじ回し
wrench,wrenches,spanner|扳手,扳子|レンチ,スパナ
pliers|钳子|ペンチ,プライヤー
handsaw,chainsaw,hacksaw|锯子,电锯,手锯,链锯|のこぎり,ノコギリ,鋸,チェーンソー
electric drill,power drill|电钻,钻头|電動ドリル,ドリル
axe,hatchet|斧头,斧子|斧
chisel|凿子|鑿
sandpaper|砂纸|紙やすり,サンドペーパー
ladder,stepladder|梯子|はしご,梯子,脚立
shovel,spade|铲子,铁锹,铁铲|シャベル,スコップ,ショベル
rake|耙子|熊手,レーキ
hoe|锄头|鍬,くわ
sickle|镰刀|鎌
tape measure,measuring tape|卷尺|巻き尺,巻尺,メジャー
broom|扫帚,扫把|ほうき,箒
mop|拖把|モップ
bucket,pail|水桶,桶|バケツ
paintbrush,paint brush|画笔,油漆刷|絵筆,刷毛,ペンキブラシ
wheelbarrow|手推车,独轮车|手押し車,一輪車
hosepipe,garden hose|软管,水管|ホース
lawn mower,lawnmower|割草机|芝刈り機
crowbar|撬棍|バール
rope|绳子,绳索|ロープ,縄,綱
padlock|挂锁|南京錠
tweezers|镊子|ピンセット
toolbox|工具箱|工具箱,道具箱
watering can|喷壶,洒水壶|じょうろ
- s3 bucket,storage bucket|存储桶|S3バケット,バケット
- taxi driver,truck driver,device driver|司机,驱动程序|タクシードライバー,デバイスドライバー,トラックドライバー
- swift wrench||

# small hardware
screw|螺丝,螺钉|ねじ,ネジ,ビス
rivet|铆钉|リベット,鋲
hinge|铰链,合页|蝶番,ヒンジ
washer ring,flat washer|垫圈|ワッシャー,座金
door handle,doorknob|门把手,门把|ドアノブ,取っ手
wire mesh,wire netting|铁丝网|金網
sewing needle,knitting needle|缝衣针,织针|縫い針,編み針

# measuring and looking instruments
microscope|显微镜|顕微鏡
telescope|望远镜|望遠鏡
binoculars|双筒望远镜|双眼鏡
magnifying glass,magnifier|放大镜|虫眼鏡,拡大鏡,ルーペ
thermometer|温度计,体温计|温度計,体温計
barometer|气压计,晴雨表|気圧計,晴雨計
compass|指南针,罗盘|羅針盤,方位磁針,方位磁石
stopwatch|秒表|ストップウォッチ
hourglass|沙漏|砂時計
sundial|日晷|日時計
weighing scale,kitchen scale,bathroom scale|体重秤,厨房秤,电子秤|体重計,はかり,秤
speedometer|速度表,时速表|速度計,スピードメーター

# tableware
dinner plate,plates,saucer|盘子,碟子,餐盘,茶托|皿,お皿,小皿,受け皿
bowl|碗,饭碗,汤碗|茶碗,お椀,ボウル,どんぶり,お茶碗
cup,mug,teacup|杯子,茶杯,马克杯,咖啡杯|カップ,コップ,湯飲み,マグカップ,湯呑み
wine glass,champagne glass|酒杯,葡萄酒杯,香槟杯|ワイングラス,シャンパングラス
chopsticks,chopstick|筷子|箸,お箸,はし
spoon,teaspoon,tablespoon|勺子,汤匙,茶匙,调羹|スプーン,さじ,小さじ,大さじ
fork|叉子,餐叉|フォーク
knife,knives|刀子,餐刀,小刀,菜刀|ナイフ,包丁
teapot|茶壶|急須,ティーポット
tray|托盘|お盆,トレー,トレイ
napkin|餐巾,餐巾纸|ナプキン
tablecloth|桌布,台布|テーブルクロス,テーブル掛け
toothpick|牙签|爪楊枝,つまようじ,楊枝
drinking straw|吸管|ストロー
thermos,thermos flask,vacuum flask|保温杯,保温瓶,热水瓶|魔法瓶
- world cup,cup final|世界杯|ワールドカップ,W杯
- system tray,paper tray|系统托盘,纸盒|システムトレイ,給紙トレイ
- git fork||

# kitchenware
frying pan,skillet|平底锅,煎锅|フライパン
saucepan,cooking pot,stockpot|汤锅,炖锅,锅子|鍋,片手鍋,両手鍋
wok|炒锅,炒菜锅|中華鍋
pressure cooker|高压锅,压力锅|圧力鍋
cutting board,chopping board|砧板,菜板,案板,切菜板|まな板
ladle|汤勺,长柄勺|おたま,お玉,杓子
spatula|锅铲,刮刀|フライ返し,へら
whisk|打蛋器|泡立て器
grater|擦菜器,刨丝器,擦丝器|おろし金,おろし器
colander,strainer,sieve|滤锅,筛子,漏勺,滤网|ざる,ふるい,水切り
rolling pin|擀面杖|めん棒,麺棒,のし棒
bottle opener,corkscrew|开瓶器|栓抜き,コルク抜き
can opener,tin opener|开罐器,开罐头器|缶切り
measuring cup|量杯|計量カップ
lunch box,lunchbox,bento box|饭盒,便当盒|弁当箱
peeler|削皮器,削皮刀|皮むき器,ピーラー

# toiletries
toothbrush|牙刷|歯ブラシ
toothpaste|牙膏|歯磨き粉
soap|肥皂,香皂|石鹸,せっけん,石けん
shampoo|洗发水,洗发露,洗发精|シャンプー
towel|毛巾,浴巾|タオル,手ぬぐい,バスタオル
razor,shaver|剃须刀,刮胡刀|剃刀,かみそり,髭剃り,シェーバー
comb,hairbrush|梳子|櫛,くし,ヘアブラシ
toilet paper,toilet roll|卫生纸,厕纸|トイレットペーパー
tissue paper,facial tissue,paper tissue|纸巾,面巾纸|ティッシュ,ティッシュペーパー,ちり紙
perfume|香水|香水
lipstick|口红,唇膏|口紅,リップ
sunscreen,sun cream|防晒霜|日焼け止め
detergent,washing powder|洗涤剂,洗衣粉,洗洁精,洗衣液|洗剤
nail clippers,nail clipper|指甲刀,指甲剪|爪切り
- soap opera|肥皂剧|メロドラマ

# toys
doll|娃娃,洋娃娃,玩偶|人形,お人形
teddy bear,stuffed animal,plush toy|泰迪熊,毛绒玩具,玩具熊|テディベア,ぬいぐるみ
balloon|气球|風船,バルーン
kite|风筝|凧,たこ揚げ,凧揚げ
spinning top|陀螺|独楽,こま
jigsaw puzzle,jigsaw|拼图|ジグソーパズル
building blocks,building brick|积木|積み木,おもちゃのブロック
yo-yo|悠悠球,溜溜球|ヨーヨー
toy car|玩具车,玩具汽车|おもちゃの車,ミニカー
toy train,model train,model railway|玩具火车,火车模型|おもちゃの汽車,鉄道模型
pinwheel|纸风车|風車,かざぐるま
soap bubble|肥皂泡,泡泡|シャボン玉
water pistol,water gun|水枪|水鉄砲
- balloon loan||

# games
chess|国际象棋|チェス
chinese chess,xiangqi|中国象棋,象棋|象棋,シャンチー,中国将棋
shogi,japanese chess|将棋,日本将棋|将棋
weiqi,baduk,game of go|围棋|囲碁
mahjong,mah-jong|麻将|麻雀,マージャン
playing cards,card game,poker|纸牌,扑克,扑克牌|トランプ,ポーカー,カードゲーム
dominoes|多米诺骨牌|ドミノ
crossword,crossword puzzle|填字游戏,纵横字谜|クロスワード,クロスワードパズル
sudoku|数独|数独,ナンプレ
bingo|宾果|ビンゴ
hide-and-seek,hide and seek|捉迷藏,躲猫猫|かくれんぼ,隠れん坊
skipping rope,jump rope,rope skipping|跳绳|縄跳び,なわとび
tug-of-war,tug of war|拔河|綱引き
rock-paper-scissors,rock paper scissors|石头剪刀布,猜拳,剪刀石头布|じゃんけん,ジャンケン
snowball fight|打雪仗|雪合戦
video game,computer game|电子游戏,视频游戏,电脑游戏|ビデオゲーム,テレビゲーム,コンピューターゲーム
darts|飞镖|ダーツ
backgammon|双陆棋|バックギャモン
tic-tac-toe,noughts and crosses|井字棋,井字游戏|三目並べ,マルバツゲーム
- darts sdk||

# rides and playgrounds
roller coaster,rollercoaster|过山车,云霄飞车|ジェットコースター
merry-go-round,carousel|旋转木马|メリーゴーランド,回転木馬
ferris wheel|摩天轮|観覧車
haunted house|鬼屋|お化け屋敷
playground slide|滑梯|滑り台,すべり台
seesaw|跷跷板|シーソー
trampoline|蹦床|トランポリン
sandpit|沙坑|砂場
jungle gym,climbing frame|攀爬架|ジャングルジム
bungee jumping|蹦极|バンジージャンプ
`
