/** Animals, plants, food, the body, illness, land and weather, in families: as `index.ts` says. Source: usage of news and notices in the three languages. */
export const NATURE = `
# animals
dog,puppy,puppies|狗,犬,小狗,犬只|犬,イヌ,子犬
cat,kitten|猫,小猫|猫,ネコ,子猫
horse|马,马匹|馬,ウマ
cow,cattle|牛,奶牛,肉牛|牛,乳牛,肉牛,ウシ
pig|猪,生猪|豚,ブタ
sheep|绵羊,羊|羊,ヒツジ
goat|山羊,羊|ヤギ,山羊
rabbit|兔子,兔|ウサギ,うさぎ,兎
tiger|老虎,虎|虎,トラ
lion|狮子,狮|ライオン,獅子
elephant|大象,象|象,ゾウ
monkey|猴子,猴,猕猴|猿,サル
bear|熊|熊,クマ
wolf,wolves|狼|狼,オオカミ
fox|狐狸,狐|狐,キツネ
deer|鹿|鹿,シカ
wild boar|野猪|猪,イノシシ
giant panda,panda|大熊猫,熊猫|ジャイアントパンダ,パンダ
giraffe|长颈鹿|キリン
hippopotamus,hippo|河马|カバ
whale|鲸鱼,鲸|鯨,クジラ
dolphin|海豚|イルカ
shark|鲨鱼|サメ,鮫
seal|海豹|アザラシ
sea turtle,turtle,tortoise|海龟,乌龟,龟|ウミガメ,亀,カメ
frog|青蛙,蛙|カエル,蛙
snake|蛇|蛇,ヘビ
lizard|蜥蜴|トカゲ
crocodile,alligator|鳄鱼|ワニ
penguin|企鹅|ペンギン
swan|天鹅|白鳥,ハクチョウ
eagle|鹰,老鹰,雕|鷲,ワシ
hawk|鹰,隼|鷹,タカ
owl|猫头鹰|フクロウ
crow|乌鸦|カラス
pigeon,dove|鸽子,和平鸽|鳩,ハト
sparrow|麻雀|スズメ
stork|鹳,东方白鹳|コウノトリ
duck|鸭子,鸭|鴨,カモ,アヒル
butterfly,butterflies|蝴蝶|蝶,チョウ,蝶々
moth|飞蛾,蛾|蛾,ガ
bee,honeybee|蜜蜂|ミツバチ,蜂,ハチ
wasp,hornet|黄蜂,胡蜂,马蜂|スズメバチ,蜂,ハチ
ant|蚂蚁|アリ,蟻
mosquito,mosquitoes|蚊子|蚊
dragonfly,dragonflies|蜻蜓|トンボ
firefly,fireflies|萤火虫|ホタル,蛍
spider|蜘蛛|クモ,蜘蛛
- dog days,guide dog,hot dog,horse racing,horsepower,seal of,bear fruit,duck typing|马上,马路,马拉松,牛奶,牛肉,猪肉,羊肉,羊毛,鸭肉|牛乳,牛肉,豚肉,鶏肉,馬車,馬術,象徴,対象,印象,現象,気象,熊本,鹿児島,猫背

# fish and seafood
salmon|三文鱼,鲑鱼,大马哈鱼|鮭,サケ,サーモン
tuna|金枪鱼|マグロ,鮪
sardine|沙丁鱼|イワシ,鰯
mackerel|鲭鱼|サバ,鯖
saury|秋刀鱼|サンマ,秋刀魚
cod|鳕鱼|タラ,鱈
eel|鳗鱼|ウナギ,鰻,うなぎ
sea bream|鲷鱼|鯛,タイ,マダイ
yellowtail|鰤鱼|ブリ,ハマチ
crab|螃蟹,蟹|カニ,蟹
shrimp,prawn|虾,对虾|エビ,海老
lobster|龙虾|ロブスター,伊勢海老
oyster|牡蛎,生蚝|牡蠣,カキ
clam|蛤蜊|アサリ,ハマグリ
scallop|扇贝|ホタテ,帆立
squid|鱿鱼,乌贼|イカ,烏賊
octopus|章鱼|タコ,蛸
seaweed,kelp|海带,海藻,昆布|海藻,昆布,ワカメ,海苔

# vegetables and grain
wheat|小麦|小麦
barley|大麦|大麦
buckwheat|荞麦|そば,蕎麦,ソバ
rice|大米,水稻,米饭,稻米,稻谷,米|米,コメ,ご飯,稲,お米,白米
corn,maize|玉米|トウモロコシ,とうもろこし,コーン
soybean,soya bean,soya,soy|大豆,黄豆|大豆
peanut|花生|落花生,ピーナッツ
potato,potatoes|土豆,马铃薯|ジャガイモ,じゃがいも,馬鈴薯,ポテト
sweet potato,sweet potatoes|红薯,甘薯,地瓜|サツマイモ,さつまいも
tomato,tomatoes|番茄,西红柿|トマト
cucumber|黄瓜|キュウリ,きゅうり
carrot|胡萝卜|ニンジン,にんじん,人参
onion|洋葱|玉ねぎ,タマネギ,玉葱
leek,spring onion,scallion|大葱,葱,韭葱|ネギ,ねぎ,長ネギ
cabbage|卷心菜,圆白菜,白菜|キャベツ
Chinese cabbage,napa cabbage|白菜,大白菜|白菜
spinach|菠菜|ホウレンソウ,ほうれん草
lettuce|生菜|レタス
pumpkin,squash|南瓜|カボチャ,かぼちゃ
aubergine,eggplant|茄子|ナス,茄子,なす
radish,daikon|萝卜,白萝卜|大根
garlic|大蒜,蒜|ニンニク,にんにく
ginger|生姜,姜|生姜,ショウガ,しょうが
mushroom|蘑菇,香菇|キノコ,きのこ,シイタケ,マッシュルーム
bamboo shoot|竹笋,笋|タケノコ,筍,たけのこ

# fruit
apple|苹果|リンゴ,りんご,林檎
pear|梨|梨,ナシ,洋梨
peach,peaches|桃子,桃,水蜜桃|桃,モモ
plum|李子,梅子|梅,プラム,スモモ
apricot|杏,杏子|アンズ,杏
cherry,cherries|樱桃|サクランボ,さくらんぼ,チェリー
grape|葡萄|ブドウ,ぶどう,葡萄
mandarin,mandarin orange,tangerine,satsuma|橘子,柑橘,蜜橘|ミカン,みかん,蜜柑
lemon|柠檬|レモン
strawberry,strawberries|草莓|イチゴ,いちご,苺
blueberry,blueberries|蓝莓|ブルーベリー
watermelon|西瓜|スイカ,すいか,西瓜
melon|甜瓜,哈密瓜,蜜瓜|メロン
persimmon|柿子,柿|柿,カキ
fig|无花果|イチジク,いちじく
chestnut|栗子,板栗|栗,クリ
walnut|核桃|クルミ,くるみ
banana|香蕉|バナナ
pineapple|菠萝|パイナップル
mango,mangoes|芒果|マンゴー
lychee|荔枝|ライチ
- cherry blossom,cherry tree,plum blossom,peach blossom||

# food and drink
tea|茶,茶叶,绿茶,红茶|お茶,茶,緑茶,紅茶
coffee|咖啡|コーヒー,珈琲
beer|啤酒|ビール
wine|葡萄酒,红酒|ワイン
sake|清酒,日本酒|日本酒,清酒
milk|牛奶,牛乳,鲜奶|牛乳,ミルク
juice|果汁|ジュース,果汁
bread|面包|パン
rice ball|饭团|おにぎり
soup|汤|スープ,汁
salad|沙拉|サラダ
sandwich,sandwiches|三明治|サンドイッチ
pizza|披萨,比萨|ピザ
curry|咖喱|カレー
dumpling|饺子|餃子,団子
noodle|面条,拉面|麺,ラーメン,うどん
sushi|寿司|寿司,すし
cake|蛋糕|ケーキ
chocolate|巧克力|チョコレート,チョコ
ice cream|冰淇淋,冰激凌|アイスクリーム,アイス
beef|牛肉|牛肉,ビーフ
pork|猪肉|豚肉,ポーク
lamb,mutton|羊肉|羊肉,ラム肉,ラム
chicken|鸡肉,鸡|鶏肉,鶏,チキン,鳥肉
venison|鹿肉|鹿肉
ham|火腿|ハム
cheese|奶酪,芝士|チーズ
butter|黄油|バター
yoghurt,yogurt|酸奶|ヨーグルト
egg|鸡蛋,蛋|卵,玉子,たまご,鶏卵
tofu,bean curd|豆腐|豆腐
sugar|糖,白糖,砂糖|砂糖,糖
salt|盐,食盐|塩,食塩
pepper|胡椒,辣椒|胡椒,コショウ,唐辛子
vinegar|醋|酢,お酢
soy sauce|酱油|醤油,しょうゆ
honey|蜂蜜|蜂蜜,はちみつ,ハチミツ
- tea ceremony,tea room,teahouse,teapot,rice cake,saltwater,salt water,egg white,easter egg,cherry|茶道,茶室,茶馆,血糖|茶道,茶室,喫茶,茶色,血糖,パン屋

# trees and flowers
pine,pine tree|松树,松|松,マツ
cedar|雪松,杉树,柳杉|杉,スギ
cypress|柏树,扁柏|檜,ヒノキ
oak|橡树,橡木,栎树|樫,ナラ,オーク,カシ
maple|枫树,枫叶,红枫|カエデ,楓,モミジ,もみじ
ginkgo|银杏|イチョウ,銀杏
willow|柳树,杨柳|柳,ヤナギ
bamboo|竹子,竹林,竹|竹,タケ
cherry blossom,cherry tree|樱花,樱花树,樱树|桜,サクラ
plum blossom|梅花|梅,ウメ,梅の花
peach blossom|桃花|桃の花
rose|玫瑰,蔷薇,月季|バラ,薔薇
lily,lilies|百合,百合花|ユリ,百合
lotus|莲花,荷花|ハス,蓮
chrysanthemum|菊花|菊,キク
peony,peonies|牡丹,芍药|牡丹,ボタン,芍薬
camellia|山茶花,茶花|椿,ツバキ
azalea|杜鹃花,杜鹃|ツツジ
hydrangea|绣球花|アジサイ,あじさい,紫陽花
wisteria|紫藤|藤,フジ
tulip|郁金香|チューリップ
sunflower|向日葵|ヒマワリ,ひまわり
orchid|兰花|蘭,ラン
narcissus,daffodil|水仙|水仙,スイセン
- rose to,rose by,rose from,rose in,rose sharply|松下,松山,松本|松下,松山,松本,菊池,桜井,杉並,高松,浜松

# parts of the body
ear|耳朵,耳|耳
nose|鼻子,鼻|鼻
tooth,teeth|牙齿,牙|歯
tongue|舌头,舌|舌
throat|喉咙,咽喉|喉,のど,咽頭
neck|颈部,脖子,颈|首,頸部
shoulder|肩膀,肩部,肩|肩
elbow|肘部,手肘,肘|肘,ひじ
wrist|手腕|手首
finger|手指|指
thumb|拇指|親指
chest|胸部,胸口,胸|胸,胸部
abdomen,belly|腹部,肚子|腹部,お腹,おなか
stomach|胃,胃部,腹部,肚子|胃,お腹,おなか,腹部
waist|腰部,腰|腰,ウエスト
knee|膝盖,膝部,膝关节|膝,ひざ
ankle|脚踝,踝关节|足首
toe|脚趾|つま先,足の指
lung|肺,肺部|肺
liver|肝脏,肝|肝臓
kidney|肾脏,肾|腎臓
brain|大脑,脑,脑部|脳
skin|皮肤|皮膚,肌
bone|骨头,骨骼,骨|骨
muscle|肌肉|筋肉
blood|血液,血|血液,血
urine|尿液,尿|尿
- chest of drawers,bottleneck,neck and neck,blood pressure,blood type,blood vessel|骨折,骨干,血压,血型,血管|骨折,血圧,血液型,血管,首都,首相,首位,肌着,脳波

# illness and injury
influenza,flu|流感,流行性感冒|インフルエンザ
measles|麻疹|はしか,麻疹,麻しん
rubella|风疹|風疹,風しん
chickenpox|水痘|水痘,水ぼうそう
tuberculosis|结核病,肺结核,结核|結核
pneumonia|肺炎|肺炎
cancer|癌症,癌|がん,癌,ガン
diabetes|糖尿病|糖尿病
hypertension,high blood pressure|高血压|高血圧
heart attack|心脏病发作,心肌梗死,心肌梗塞|心臓発作,心筋梗塞
stroke|中风,脑卒中|脳卒中
asthma|哮喘|喘息,ぜんそく
dementia|痴呆症,认知症,失智症|認知症
food poisoning|食物中毒|食中毒
heatstroke,heat stroke|中暑|熱中症
fever|发烧,发热|発熱,熱
cough|咳嗽|咳,せき
headache|头痛|頭痛
dizziness|头晕,眩晕|めまい
nausea|恶心|吐き気
diarrhoea,diarrhea|腹泻|下痢
fracture,broken bone|骨折|骨折
burn|烧伤,烫伤|火傷,やけど
sprain|扭伤|捻挫
rash|皮疹|発疹
allergy,allergies|过敏,过敏症|アレルギー
- yellow fever,dengue fever,hay fever,stroke order,burn rate|登革热,黄热病|デング熱,黄熱

# disasters
earthquake|地震|地震
tsunami|海啸|津波
typhoon|台风|台風
hurricane|飓风|ハリケーン
tornado,tornadoes|龙卷风|竜巻
flood|洪水,水灾,洪涝|洪水,水害
landslide,mudslide|山体滑坡,滑坡,泥石流|土砂崩れ,地滑り,土砂災害,土石流
drought|干旱,旱灾|干ばつ,旱魃,渇水
avalanche,avalanches|雪崩|雪崩
eruption|喷发,火山爆发|噴火
wildfire,forest fire|山火,森林火灾|山火事,森林火災
blizzard,snowstorm|暴风雪|吹雪,暴風雪
power cut,power outage,blackout|停电|停電

# weather
rain,rainfall|雨,下雨,降雨,雨天|雨,降雨,雨天
snow,snowfall|雪,下雪,降雪|雪,降雪
fog|雾|霧
hail|冰雹|雹,ひょう
thunder,thunderstorm|雷,雷雨,雷暴|雷,雷雨
frost|霜,霜冻|霜
sunny,sunshine,fine weather|晴,晴天,晴朗,阳光|晴れ,晴天,日照
cloudy,overcast|多云,阴天|曇り,くもり

# land and water
mountain,mount|山,山脉,山峰,高山|山,山脈,山岳
hill|丘陵,山丘,小山,山|丘,丘陵,小山
valley|山谷,谷地,河谷|谷,渓谷,谷間
river|河流,河,江,河川|川,河川,河
lake|湖,湖泊|湖,湖沼
pond|池塘,池|池
waterfall|瀑布|滝
hot spring|温泉|温泉
well water,groundwater|井水,地下水|井戸水,地下水
sea|海,大海,海洋|海,海洋
ocean|海洋,大洋,大海|海洋,海,大洋
island,isle|岛,岛屿,海岛|島,離島,島々
peninsula|半岛|半島
forest,woodland|森林,树林,林地|森林,森,林
desert|沙漠|砂漠
grassland,meadow|草原,草地|草原,草地
marsh,wetland,swamp|湿地,沼泽|湿地,沼,湿原
beach|海滩,沙滩|浜,砂浜,ビーチ,海岸
coast|海岸,沿海|海岸,沿岸
volcano,volcanoes|火山|火山
cave|洞穴,山洞,洞窟|洞窟,洞穴
glacier|冰川|氷河
cliff|悬崖|崖,断崖
- hot springs,mountain bike,data lake,sea level,sea of|海外,海关,海报,海鲜,江苏,浙江,黑龙江,河南,河北,山东,山西,湖南,湖北,海南,上海|海外,川崎,香川,神奈川,石川,山形,山口,山梨,富山,岡山,和歌山,福島,広島,鹿児島,徳島,島根,北海道,上海,小川,森田,林業,浜松,横浜,湖北,湖南,海南
`
