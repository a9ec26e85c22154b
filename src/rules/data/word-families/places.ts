/** Buildings, rooms, ways and vehicles, in families: as `index.ts` says. Source: usage of news and notices in the three languages. */
export const PLACES = `
# buildings
kindergarten,nursery school,preschool|幼儿园|幼稚園,保育園
elementary school,primary school|小学|小学校
junior high school,middle school,lower secondary school|初中,中学,初级中学|中学校
high school,senior high school,upper secondary school|高中,中学,高级中学|高校,高等学校
university,college|大学,学院,高校|大学,カレッジ
hospital|医院|病院,医院
clinic|诊所,门诊部,门诊|診療所,クリニック,医院
pharmacy,drugstore,chemist’s|药店,药房|薬局,ドラッグストア
library|图书馆|図書館,図書室,ライブラリー
museum|博物馆,纪念馆,美术馆,陈列馆,博物院|博物館,ミュージアム,資料館,記念館,美術館
art museum,art gallery,museum,gallery|美术馆,画廊,艺术馆,艺术博物馆,博物馆|美術館,画廊,ギャラリー,ミュージアム
theatre,theater,playhouse|剧院,剧场,戏院,影院|劇場,シアター
cinema,movie theater,movie theatre|电影院,影院|映画館
concert hall|音乐厅|コンサートホール,音楽堂
stadium,arena|体育场,体育馆,球场,竞技场|スタジアム,競技場,球場,アリーナ
gymnasium,gym|体育馆,健身房|体育館,ジム
swimming pool|游泳池,泳池,游泳馆|プール
zoo|动物园|動物園
aquarium|水族馆|水族館
botanical garden,botanic garden|植物园|植物園
planetarium|天文馆,天象馆|プラネタリウム
temple|寺庙,寺院,寺,庙宇,佛寺,神庙,庙|寺院,寺,お寺,神殿
shrine|神社|神社,神宮
church|教堂,教会|教会,教会堂
mosque|清真寺|モスク
castle|城堡,古堡,城|城,お城,城郭
palace|宫殿,皇宫,王宫,宫|宮殿,王宮,御所
lighthouse|灯塔|灯台
windmill|风车|風車
warehouse|仓库,货仓|倉庫
factory,factories,plant|工厂,厂房,工场|工場
farm|农场,农庄,养殖场,牧场|農場,農園,牧場
supermarket|超市,超级市场|スーパーマーケット,スーパー
department store|百货商店,百货公司,百货|百貨店,デパート
convenience store|便利店|コンビニエンスストア,コンビニ
bookstore,bookshop|书店|書店,本屋
restaurant|餐厅,餐馆,饭店,饭馆,食堂|レストラン,飲食店,食堂,料理店
hotel|酒店,宾馆,饭店,旅馆|ホテル,旅館
post office|邮局,邮政局|郵便局
police station|警察局,派出所,公安局,警署|警察署
fire station|消防站,消防队,消防局|消防署
embassy|大使馆,使馆|大使館
consulate,consulate general|领事馆,总领事馆|領事館,総領事館
city hall,town hall|市政厅,市政府,镇政府|市役所,市庁舎,町役場,シティホール,市役場,町役所
prison,jail|监狱|刑務所,監獄
cemetery,graveyard|墓地,公墓,墓园|墓地,霊園
crematorium|火葬场|火葬場
nursing home,care home|养老院,敬老院,护理院|老人ホーム,介護施設,特別養護老人ホーム
evacuation centre,evacuation center,evacuation shelter|避难所,避难场所|避難所,避難場所
airport|机场|空港
railway station,train station|火车站,车站|駅,鉄道駅
bus station,bus terminal|汽车站,公交总站,长途汽车站,巴士总站|バスターミナル
petrol station,gas station,filling station|加油站|ガソリンスタンド,給油所
casino|赌场|カジノ
brewery|酿酒厂,酒厂,啤酒厂,酒坊|醸造所,酒蔵,ビール工場
- castle town,hospital bed,museum shop,power plant,treatment plant,farm animal,plant species,library function,standard library,libraries|大学生,中学生,小学生,高中生,医院长,城市,城区,城镇,故宫,宫保|大学生,中学生,小学生,高校生,城下町,駅伝,大学院

# rooms
kitchen|厨房|台所,キッチン,厨房
bathroom|浴室,卫生间,洗手间|浴室,バスルーム,風呂,トイレ
toilet,restroom,lavatory|厕所,洗手间,卫生间|トイレ,便所,お手洗い,化粧室
bedroom|卧室|寝室,ベッドルーム
living room|客厅,起居室|居間,リビング,リビングルーム
dining room,canteen,cafeteria|餐厅,饭厅,食堂|食堂,ダイニング,ダイニングルーム,カフェテリア
classroom|教室|教室
meeting room,conference room|会议室|会議室,ミーティングルーム
waiting room|候诊室,等候室,候车室,候机室|待合室
lobby|大厅,大堂|ロビー
corridor,hallway|走廊|廊下,通路
basement,cellar|地下室|地下室,地下,地階
attic|阁楼|屋根裏,屋根裏部屋
rooftop|屋顶,楼顶,天台|屋上
balcony|阳台|バルコニー,ベランダ
courtyard|院子,庭院,中庭|中庭
staircase,stairs,stairway|楼梯,台阶|階段
elevator,lift|电梯,升降机|エレベーター,エレベータ,リフト
escalator|自动扶梯,扶梯|エスカレーター,エスカレータ
reading room|阅览室|閲覧室
operating room,operating theatre|手术室|手術室
emergency room,emergency department|急诊室,急诊科,急诊部|救急外来,救急救命室,救急室
changing room,locker room,dressing room|更衣室|更衣室,ロッカールーム
studio|工作室,演播室,录音室,画室|スタジオ,アトリエ
laboratory,laboratories,lab|实验室|研究室,実験室,研究所,ラボ
- ski lift|地下铁,地下水|地下鉄,地下水,浴室乾燥

# ways
motorway,expressway,freeway|高速公路,高速|高速道路,自動車道
railway line,railroad|铁路|鉄道,線路
bridge|大桥,桥梁,桥|橋,大橋,橋梁
tunnel|隧道|トンネル
canal|运河|運河
crosswalk,pedestrian crossing,zebra crossing|人行横道,斑马线|横断歩道
level crossing,railway crossing,railroad crossing|道口,铁路道口,平交道口|踏切
footbridge,pedestrian bridge|人行天桥,天桥|歩道橋
intersection,crossroads,junction|路口,十字路口,交叉口,交叉路口|交差点,十字路
sidewalk,pavement,footpath|人行道,步道|歩道,遊歩道
cycle lane,bicycle lane,bike lane,cycle path|自行车道|自転車道,自転車専用道
runway|跑道|滑走路
traffic light,traffic signal|红绿灯,交通信号灯,信号灯|信号機,信号
bus stop|公交站,公交车站,巴士站|バス停,停留所,バス停留所
taxi rank,taxi stand|出租车站,出租车候车点|タクシー乗り場
car park,parking lot,parking space,parking area|停车场,停车位,停车区|駐車場,駐車スペース
pier,jetty,wharf|码头,栈桥|桟橋,埠頭
harbour,harbor,port|港口,海港,港|港,港湾
dam|水坝,大坝,水库|ダム
levee,embankment,dike|堤坝,堤防,堤岸|堤防,土手
platform|站台,月台|ホーム,プラットホーム
ticket gate,ticket barrier|检票口,检票闸机,闸机|改札口,改札
- bridge mode,bridge network,network bridge,port number,serial port,usb port|端口,网桥,香港|香港,新橋,船橋

# vehicles
bus,coach|公交车,公共汽车,巴士,大巴,客车,班车,公交|バス
train|火车,列车,动车|列車,電車,汽車,新幹線
tram,streetcar|有轨电车,电车|路面電車,市電,電車,トラム
subway,underground railway,metro|地铁|地下鉄,メトロ
taxi,cab|出租车,的士,计程车|タクシー
bicycle,bike|自行车,单车,脚踏车|自転車
motorcycle,motorbike,scooter,moped,motorised bicycle,motorized bicycle|摩托车,轻便摩托车,踏板车,电动自行车|オートバイ,バイク,二輪車,スクーター,原動機付自転車,原付,原付バイク
private car,passenger car,automobile,car|私家车,小汽车,轿车,汽车,车辆|自動車,乗用車,マイカー,車,自家用車
truck,lorry,lorries|卡车,货车|トラック,貨物自動車
tractor|拖拉机|トラクター
ambulance|救护车|救急車
fire engine,fire truck|消防车|消防車
police car|警车|パトカー
ship,vessel,boat|船,轮船,船舶,船只,小船,游船,货船,帆船,客船|船,船舶,ボート,客船,貨物船,遊覧船,小舟
ferry,ferries|渡轮,渡船,轮渡|フェリー,渡し船
submarine|潜艇,潜水艇|潜水艦
yacht|游艇,帆船|ヨット
canoe,kayak|独木舟,皮划艇|カヌー,カヤック
helicopter|直升机|ヘリコプター,ヘリ
airplane,aeroplane,aircraft|飞机,航班,客机|飛行機,航空機,旅客機
drone|无人机|ドローン,無人機
rocket|火箭|ロケット
satellite|卫星|衛星,人工衛星
spacecraft,spaceship|宇宙飞船,飞船,航天器|宇宙船,探査機
wheelchair|轮椅|車椅子,車いす
pram,stroller,pushchair|婴儿车|ベビーカー,乳母車
cable car,ropeway,gondola|缆车,索道|ロープウェイ,ロープウェー,ケーブルカー,ゴンドラ
monorail|单轨列车,单轨电车|モノレール
- bus stop,bus station,bus terminal,usb,data bus,event bus,service bus,message bus,satellite office,bridge|汽车站,火车站,车站,汽车产业,汽车工业,汽车制造|駅,バス停,バスターミナル,車椅子,バイクシェア,自動車道,自動車産業
`
