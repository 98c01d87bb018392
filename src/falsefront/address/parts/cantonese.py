"""Names of Hong Kong in letters: Chinese characters as its government spells them, and streets with English names.

The spellings follow no one system: a character has those that street signs and company addresses use, the usual one
first. The street names are facts from the gazetted list of streets.
"""

import re
from functools import cache, lru_cache

from falsefront.address.gazetteer.hongkong import Known, hong_kong_names, hong_kong_spellings
from falsefront.address.lexicon.hongkong import CHINESE_ESTATES
from falsefront.address.lexicon.table import longest_first
from falsefront.address.plain.tokens import latin_key
from falsefront.text.hanzi import pinyin

# Localities and districts whose names mean nothing else, so that Hong Kong need not be named; 彩虹 and 太子 are words.
_LOCALITIES = (
    "观塘 荃湾 屯门 元朗 旺角 湾仔 铜锣湾 尖沙咀 油麻地 深水埗 葵涌 红磡 黄大仙 柴湾 筲箕湾 鲗鱼涌 新蒲岗 牛头角 "
    "土瓜湾 何文田 荔枝角 粉岭 将军澳 天水围 佐敦 香港仔 黄竹坑 葵芳 葵兴 西营盘 大角咀 九龙湾 九龙塘 九龙城 "
    "油塘 官塘 尖沙嘴"
)
LOCALITIES = frozenset(_LOCALITIES.split())
# Streets whose English name is no transcription: Chinese name with type -> (key, type).
STREETS: dict[str, tuple[str, str]] = {
    chinese: (latin_key(english.split(" ")[:-1]), english.rpartition(" ")[2])
    for chinese, english in (
        line.split("=")
        for line in (
            "皇后大道=queens road", "英皇道=kings road", "弥敦道=nathan road", "轩尼诗道=hennessy road",
            "骆克道=lockhart road", "告士打道=gloucester road", "干诺道=connaught road", "德辅道=des voeux road",
            "广东道=canton road", "新填地街=reclamation street", "上海街=shanghai street", "北京道=peking road",
            "河内道=hanoi road", "柯士甸道=austin road", "佐敦道=jordan road", "庄士敦道=johnston road",
            "礼顿道=leighton road", "记利佐治街=great george street", "史丹利街=stanley street",
            "威灵顿街=wellington street", "荷李活道=hollywood road", "般咸道=bonham road", "文咸街=bonham strand",
            "文咸东街=bonham strand", "青山道=castle peak road", "青山公路=castle peak road",
            "太子道=prince edward road", "界限街=boundary street", "窝打老道=waterloo road", "港湾道=harbour road",
            "军器厂街=arsenal street", "分域街=fenwick street", "马师道=marsh road", "坚拿道=canal road",
            "勿地臣街=matheson street", "砵兰街=portland street", "钵兰街=portland street",
            "加士居道=gascoigne road", "山东街=shantung street", "豉油街=soy street", "登打士街=dundas street",
            "奶路臣街=nelson street", "亚皆老街=argyle street", "漆咸道=chatham road", "加连威老道=granville road",
            "么地道=mody road", "金马伦道=cameron road", "赫德道=hart avenue", "堪富利士道=humphreys avenue",
            "加拿分道=carnarvon road", "山林道=hillwood road", "科学馆道=science museum road",
            "公主道=princess margaret road", "云咸街=wyndham street", "毕打街=pedder street",
            "雪厂街=ice house street", "砵典乍街=pottinger street", "花园道=garden road", "坚道=caine road",
            "罗便臣道=robinson road", "夏悫道=harcourt road", "金钟道=queens way", "卢押道=luard road",
            "菲林明道=fleming road", "史钊域道=stewart road", "谢斐道=jaffe road", "爱群道=oi kwan road",
            "摩利臣山道=morrison hill road", "渣甸街=jardines bazaar", "波斯富街=percival street",
            "百德新街=paterson street", "希慎道=hysan avenue", "恩平道=yun ping road",
            "告罗士打道=gloucester road", "电气道=electric road", "渣华道=java road", "海堤街=hoi tai street",
            "炮台山道=fortress hill road", "糖厂街=tong chong street", "华兰路=westlands road",
            "船坞里=shipyard lane", "西湾河街=sai wan ho street", "新清水湾道=new clear water bay road",
            "清水湾道=clear water bay road", "观塘道=kwun tong road", "开源道=hoi yuen road",
            "伟业街=wai yip street", "巧明街=how ming street", "牛头角道=ngau tau kok road", "鸿图道=hung to road",
            "敬业街=king yip street", "成业街=shing yip street", "创业街=chong yip street",
            "兴业街=hing yip street", "骏业街=tsun yip street", "大业街=tai yip street", "康宁道=hong ning road",
            "长裕街=cheung yue street", "长沙湾道=cheung sha wan road", "荔枝角道=lai chi kok road",
            "大埔道=tai po road", "通菜街=tung choi street", "花园街=fa yuen street",
            "西洋菜街=sai yeung choi street", "弼街=bute street", "麦花臣街=macpherson street",
            "洗衣街=sai yee street", "黑布街=hak po street", "旺角道=mong kok road", "必发道=pitt street",
            "碧街=pitt street", "永乐街=wing lok street", "永乐东街=wing lok street", "孖沙街=mercer street",
            "禧利街=hillier street", "摩理臣街=morrison street", "永吉街=wing kut street",
            "机利文街=gilman street", "租庇利街=jubilee street", "域多利皇后街=queen victoria street",
            "摆花街=lyndhurst terrace", "德己立街=daguilar street", "德忌笠街=daguilar street", "卑利街=peel street",
            "嘉咸街=graham street", "鸭巴甸街=aberdeen street", "亚毕诺道=arbuthnot road",
            "遮打道=chater road", "美利道=murray road", "都爹利街=duddell street",
            "添美道=tim mei avenue", "金融街=finance street", "港景街=harbour view street", "高街=high street",
            "第一街=yi street", "第二街=er street", "第三街=san street", "东边街=eastern street",
            "西边街=western street", "水街=water street", "士丹利街=stanley street", "士丹顿街=staunton street",
            "伊利近街=elgin street", "西摩道=seymour road", "麦当劳道=macdonnell road", "坚尼地道=kennedy road",
            "宝云道=bowen road", "司徒拔道=stubbs road", "山顶道=peak road", "蓝塘道=blue pool road",
            "湾仔道=wan chai road", "杜老志道=tonnochy road", "柯布连道=obrien road", "巴路士街=burrows street",
            "利园山道=lee garden road", "加路连山道=caroline hill road", "边宁顿街=pennington street",
            "伊荣街=irving street", "高士威道=causeway road", "维园道=victoria park road",
            "天后庙道=tin hau temple road", "马宝道=marble road", "和富道=wharf road", "屈臣道=watson road",
            "油街=oil street", "梳士巴利道=salisbury road", "中间道=middle road", "汉口道=hankow road",
            "海防道=haiphong road", "亚士厘道=ashley road", "乐道=lock road",
            "天文台道=observatory road",
            "金巴利道=kimberley road", "金巴利街=kimberley street",
            "白兰轩道=blenheim avenue", "白加士街=parkes street", "宝灵街=bowring street", "炮台街=battery street",
            "庙街=temple street", "吴松街=woosung street", "西贡街=saigon street", "宁波街=ningpo street",
            "南京街=nanking street", "甘肃街=kansu street", "众坊街=public square street", "快富街=fife street",
            "水渠道=nullah road", "运动场道=playing field road", "鸭寮街=apliu street", "嘉林边道=grampian road",
            "侯王道=hau wong road", "狮子石道=lion rock road", "差馆里=station lane",
            "宝其利街=bulkeley street", "曲街=cooke street", "必嘉街=baker street", "大沽街=taku street",
            "德士古道=texaco road", "葵丰街=kwai fung crescent",
            "林士街=rumsey street", "急庇利街=cleverly street", "苏杭街=jervois street", "皇后街=queen street",
            "正街=centre street", "柏道=park road", "列堤顿道=lyttelton road", "巴丙顿道=babington road",
            "卫城道=castle road", "旭龢道=kotewall road", "干德道=conduit road", "些利街=shelley street",
            "奥卑利街=old bailey street", "楼梯街=ladder street",
            "水坑口街=possession street", "四方街=square street",
            "必列者士街=bridges street", "歌赋街=gough street", "结志街=gage street", "域多利道=victoria road",
            "吉席街=catchick street", "爹核士街=davis street",
            "屈地街=whitty street", "山道=hill road", "会议道=convention avenue", "博览道=expo drive",
            "茂萝街=mallory street", "克街=heard street", "加宁街=cleveland street", "京士顿街=kingston street",
            "厚诚街=houston street", "罗素街=russell street", "柯士甸路=austin road",
            "渡船街=ferry street", "樱桃街=cherry street",
            "橡树街=oak street", "枫树街=maple street", "榆树街=elm street",
            "柳树街=willow street", "棕树街=palm street",
            "槐树街=ash street", "杉树街=pine street", "洋松街=larch street",
            "埃华街=ivy street", "晏架街=anchor street", "胜利道=victory avenue", "自由道=liberty avenue",
            "梭桠道=soares avenue", "艳马道=emma avenue", "太平道=peace avenue", "根德道=kent road",
            "喇沙利道=la salle road", "金巴伦道=cumberland road", "书院道=college road",
            "禧福道=hereford road", "牛津道=oxford road", "剑桥道=cambridge road", "达之路=tat chee avenue",
            "歌和老街=cornwall street", "东京街=tonkin street", "斧山道=hammer hill road", "温思劳街=winslow street",
            "机利士路=gillies avenue", "庇利街=bailey street", "蚬壳街=shell street",
            "木星街=jupiter street", "水星街=mercury street", "歌顿道=gordon road", "威非路道=whitfield road",
            "堡垒街=fort street", "云景道=cloud view road", "基利路=greig road", "柏架山道=mount parker road",
            "红棉路=cotton tree drive",
            "上亚厘毕道=upper albert road", "下亚厘毕道=lower albert road",
        )
    )
}  # fmt: skip

# Characters by spelling, some of them in two rows: the first row has the usual spelling.
_ROWS = (
    "wing 永荣颖", "hing 兴庆卿馨", "fa 花", "yuen 园源苑元沅", "tak/tuck/tack 德", "king 景敬琼", "ho/hoi 好",
    "hoi 海凯", "shun 顺信", "shing 成城盛诚承胜", "sing 星升", "cheung 长张祥昌翔", "chang 郑", "wah/wa 华",
    "fung 丰风峰冯凤", "fook/fuk 福", "lok 乐洛骆", "on 安", "kee/kei 记", "tai 大泰太", "wong 王黄旺", "wan 湾云",
    "chung 中忠钟松", "yip/yeh 业叶", "tung/tong 东", "tong 塘堂唐糖", "sai 西世", "nam/nan 南楠", "pak/bak 北白",
    "ping 平屏", "wo/woo 和", "lee/li 利李", "lei 利", "kwong/kwan 光广", "ming 明名铭", "yan 仁欣恩",
    "yee/yi 义怡宜仪", "shan 山", "shui 水", "kam 金锦甘", "ngan 银", "fu/foo 富", "kwai 葵贵桂",
    "chun/tsun 春俊骏津", "tsuen 荃全泉", "mei/mi 美", "lai/lei 丽荔黎", "kin 建坚健", "kit 杰洁", "man/mun 文民万",
    "wai 伟威惠卫慧围", "keung 强", "ka/kar 嘉家佳", "kai 佳启楷", "lam 林蓝", "lan/lin 兰莲", "chi 志智之",
    "kwok 国郭", "chai 柴", "tin/ting 天田", "hung 洪鸿红雄孔熊", "hang 恒行亨", "shek 石", "yau/you 友有油",
    "sang/sun 生", "fat 发", "choi 财彩才菜蔡", "lung 龙隆", "long 朗", "chak 泽", "hong 康港", "kong 江港",
    "yiu/yu 耀", "yu/yue 裕如宇", "ying 英影盈", "hau/how 厚豪巧侯", "ngai 毅艺", "kei 奇旗基", "san/sun 新申",
    "po/bo 宝保普布", "chau 洲周秋", "chiu 潮朝超照", "shum/sham 深", "yuk 玉", "yuet 月粤", "fai 辉", "wang/wan 宏",
    "kan 勤", "to/do 图都道", "lap 立", "loi 来", "ching/tsing 清青正贞", "yat 日一", "yi 二", "sam 三",
    "sze/see 思时司", "ng 五伍吴", "luk 六陆", "tsat 七", "pat 八", "kau/kowloon 九", "sap 十", "kok 角", "tau 头",
    "tsui 咀嘴", "tang/teng 登邓", "kwun 观", "mong 旺", "wong 皇", "hok 学鹤", "hin 显轩", "hei 喜禧希", "him 谦",
    "wu 胡湖", "shu 树", "kiu/kiew 侨桥", "chuen/chun 泉川传", "sin/seen 善先", "shin 善", "cheuk 卓", "kat/kut 吉",
    "kui 居", "ki 其", "mo/mow 茂", "mau 茂", "ma 马麻", "pui 培", "ngok 岳", "yeung 杨阳洋", "oi 爱", "pik 碧",
    "pok 博薄", "shau 寿", "sau 秀修", "tat 达", "ting 定庭鼎亭", "wui 汇会", "yin 贤燕", "yun 云润", "cho 祖",
    "chui 翠", "tsz 子梓慈", "fong 方芳", "kung 工公", "sha 沙", "sheung 上商尚", "ha 下夏", "kwan 军均钧",
    "loong 龙", "lun/luen 联伦", "nin 年", "pun 本", "sik 式锡", "sum 心", "to 道", "tsang 增曾", "woon 桓",
    "yim 艳严", "chan 陈", "cheong 昌章", "chong 创庄", "chu 珠朱", "fan 芬", "fei 飞", "kuk 菊谷", "kun 冠",
    "lau 楼刘", "mui 梅", "hop 合", "ko 高", "lo 罗劳", "lui 雷", "mok 莫", "muk 木", "ning 宁", "shuen 船", "so 苏",
    "tam 谭", "tan 丹", "tap 塔", "tsoi 蔡", "tso 曹", "wah 桦", "chik 积", "kap 甲", "tong 棠当", "yuen 远完袁圆愿",
    "yuet 悦越", "yu/yue 愉余渔雨于", "yu 鱼御", "ho 何河浩贺豪", "lai 励", "lik 力历", "lim 廉", "ling 灵岭玲凌零龄",
    "lok 落", "luk 绿鹿", "ming 鸣", "mei 尾", "mong 望", "nga 雅", "ngau 牛", "pak/bak 百柏伯", "ping 炳萍",
    "piu/biu 标", "po 波坡", "pong/bong 邦", "san/sun 辛孙", "sau 守首", "see/sze/si 诗施", "sheung 双",
    "siu 小兆邵笑萧肇", "suet 雪", "sui/shui 瑞水", "sum/sam 森", "sung/shung 崇宋", "tei 地", "tim 添", "to 桃涛陶",
    "toi 台", "tsap 集", "tsim 尖", "tsing/ching 靖晴", "tsuen 村", "tsui/chui 徐", "tsun/chun 遵进", "tuen 屯",
    "tung 同通统栋冬童董", "wai 维为韦", "wan 运尹温环允韵", "wang 横", "wing 咏", "wo 禾", "wong 汪", "yam 音任",
    "yan 人因甄", "yat 溢逸", "yau 优邮", "yee/yi 意", "yik/yick 益亿翼奕", "ying 应鹰凝", "yiu 尧姚", "yuk 旭郁",
    "yung 容庸蓉", "cham 湛", "chau 州", "che 车", "chek 赤", "cheng 郑", "cheung 章璋畅", "chi 芝池置致至枝",
    "chik 直", "chin 前展战", "ching 程澄静", "chiu 赵招", "cho/chor 楚草", "choi 再", "chu 柱住", "chuen 存",
    "chuk 竹筑", "chun 珍镇真震", "chung 宗涌冲重聪众充", "fai 快", "fan 凡范", "fat 法", "fei 菲", "fo/for 火科",
    "fok 霍", "fong 房坊", "fu/foo 虎库", "fung 逢锋", "hak 黑克", "ham 咸", "heung 香乡向", "hin 宪献", "hip 协",
    "hiu 晓", "hoi 开", "hom 磡", "hon 汉翰韩", "hong 行航", "hui 许", "kai 鸡街", "kan 简", "kau 球沟", "kim 剑俭",
    "king 京经劲竞", "koon/kun 官", "kuen 权娟", "kung 宫恭共功", "kwan 关昆君", "kwo/kuo 果", "lau 流柳",
    "law/lo 罗", "leung 梁良", "lin 连", "liu 廖", "lo 卢鲁老", "mak 麦", "mai 米", "min 棉", "mo 武毛无务",
    "mun 门满", "ngan 颜", "pa/ba 巴霸", "pai 派排", "pang 彭鹏", "pau 包", "poon/pun 潘", "tai 带帝第", "tit 铁",
    "tsan/chan 赞", "tse 谢", "uk 屋", "sik 识适", "sing 声", "shing 乘", "shiu/siu 韶", "shun 纯", "tat/tak 特",
    "tsang/chang 增", "fuk 复", "wo/wor 窝", "ka/kar 加", "ku/kwu 古", "kwu 古鼓", "man 曼敏", "mau 谋", "ngok 鄂",
    "on 岸", "pin 边片", "yin 现言", "lee 理", "lei 理", "tsz/chi 慈", "wah/wa 画", "kin 见件", "kit 结", "ki 基",
    "kei 纪", "lap 蜡", "lui 吕", "lun 纶", "luen 鸾", "tik/dik 的迪", "tin 滇", "hung 虹", "sha 纱", "sai 细",
    "sin 线仙", "so 素", "shek 硕", "shan 杉", "sang 笙", "yee 谊颐", "chai/tsai 仔", "shau 筲", "kei 箕", "tsak 鲗",
    "po 埗埔", "hang 坑", "fan 粉", "tseung 将", "o 澳", "jor/cho 佐", "dun/tun 敦", "kwa 瓜", "kip 硖", "tan 炭",
    "yi 衣", "chue/chu 柱", "pong 磅", "ying 营", "pun 盘", "kung 贡", "hau 口", "tseng 井", "ting 汀", "lei/lee 鲤",
    "yue 鱼", "to 土", "shan 钻", "tong 汤", "foo 孚", "king 荆", "tung 洞", "lok 禄", "nam 蓝", "tsz 紫祠",
    "chee/chi 紫", "pik 璧", "ling 铃", "san 三", "tsun 駿", "tak 得", "li/lee 理", "fu 辅", "cheong 祥", "lung 垄",
    "loi 莱", "shui 穗", "sui 穗遂", "yau 佑", "sun 信", "chun 晋", "hin 贤", "pat 必", "ko 歌", "sang 胜",
    "hop/hap 合", "kwun 冠", "au 坳", "pui 背", "pun 滨", "liu 寮", "shue/shu 树", "chong 仓", "ta 打", "chuen 砖",
    "ping 坪", "che 輋", "chun 圳", "long 塱", "pik 壁", "yue/yu 屿", "to 岛", "lam 临榄", "yuk 毓", "tsui/chui 翠",
    "fung 枫", "lo 锣", "ku/kwu 鼓", "mei/mi 米", "hau 后", "tsin/chin 前", "shek 锡", "tsing 精", "ching 精政",
    "lung 珑", "kwong 矿", "tsun 尊", "mo 舞", "ying 映", "tsz 池", "po 步", "sau 寿", "chiu 昭", "shing 圣",
    "fai 晖", "fook 幅", "wan 蕴", "ling 宁", "lok 诺", "mong 芒", "muk 牧", "ngan 雁", "nok 诺", "pok 朴", "sam 衫",
    "suen 孙旋", "shuen 旋", "tim 甜", "tung 彤", "wah 骅", "yau 柔", "yin 然", "yiu 瑶", "hei 熙", "laap 立",
    "tsuen 传", "chi 知", "hoi 恺", "fu 傅", "dai 大",
)  # fmt: skip
_SPELLINGS: dict[str, tuple[str, ...]] = {}
for _spellings, _characters in (row.split(" ") for row in _ROWS):
    for _character in _characters:
        _SPELLINGS[_character] = (*_SPELLINGS.get(_character, ()), *_spellings.split("/"))


@cache
def _every_spelling() -> dict[str, tuple[str, ...]]:
    """Return the spellings of each character: those counted in official names, then those of companies."""
    found = dict(_SPELLINGS)
    for character, spellings in hong_kong_spellings().items():
        found[character] = tuple(dict.fromkeys((*spellings, *_SPELLINGS.get(character, ()))))
    return found


_SYLLABLES = frozenset(spelling for spellings in _SPELLINGS.values() for spelling in spellings)
_JOINED = re.compile(f"(?:{'|'.join(sorted(_SYLLABLES, key=len, reverse=True))}){{2,6}}")


@lru_cache(maxsize=8192)
def is_spelled(text: str) -> bool:
    """Whether every word of a name is a syllable of Hong Kong: "Hing Yip" is a name, "Chueng Lee" has an error.

    >>> is_spelled("Hing Yip"), is_spelled("Chueng Lee")
    (True, False)
    """
    return " " in text and all(word in _SYLLABLES for word in text.lower().split())


@lru_cache(maxsize=65536)
def is_joined(key: str) -> bool:
    """Whether a key is syllables of Hong Kong written together, two of them at least.

    >>> is_joined("hingyip"), is_joined("yip"), is_joined("zhongshan")
    (True, False, False)
    """
    return _JOINED.fullmatch(key) is not None


@lru_cache(maxsize=8192)
def spell(hanzi: str) -> str | None:
    """Return the usual Hong Kong spelling of a name as a key; None where a character is not in the table.

    >>> spell("永兴"), spell("花园")
    ('winghing', 'fayuen')
    """
    parts = [_every_spelling().get(character) for character in hanzi]
    if not all(parts):
        return None
    return "".join(spellings[0] for spellings in parts if spellings)


@lru_cache(maxsize=8192)
def may_be_spelled(hanzi: str, key: str) -> bool:
    """Whether a key may be the Hong Kong spelling of the characters.

    >>> may_be_spelled("永兴", "winghing"), may_be_spelled("福华", "fukwah"), may_be_spelled("永兴", "wingshun")
    (True, True, False)
    """
    ends = {0}
    for character in hanzi:
        options = _every_spelling().get(character, ())
        ends = {at + len(option) for at in ends for option in options if key.startswith(option, at)}
        if not ends:
            return False
    return len(key) in ends


SHOPS_OF_ESTATE = "shops"  # ends the key of an estate's shops, behind that of the estate


def are_two_names(one: str, other: str) -> bool:
    """Whether two keys that differ are both names of Hong Kong's dictionary, so that none is the other mistyped.

    The shops of an estate are as much a name as the estate is.

    >>> are_two_names("kamfaigarden", "kamwahgarden"), are_two_names("jockeyclub", "jockeyclob")
    (True, False)
    """
    names = hong_kong_names()
    return all(names.is_name(key.removesuffix(SHOPS_OF_ESTATE)) for key in (one, other))


def _bare(known: Known) -> str:
    """Return a building's Chinese name without its generic word."""
    if known.kind != "h":
        return known.chinese
    ending = next((one for one in _GENERICS if known.chinese.endswith(one)), "")
    return known.chinese.removesuffix(ending)


_GENERICS = longest_first(CHINESE_ESTATES)


def is_named_so(hanzi: str, usual: str, key: str) -> bool:
    """Whether a key is one of the English names that the dictionary has for a Chinese name, whose usual key is known.

    Both must be names in one district: 友诚大厦 is Yau Shing Building and Mansion in Mong Kok, Loyal Mansion elsewhere.
    A name that the dictionary has with a generic word alone is one without it: 旺景 of a 旺景工业大厦 is 旺景工业大楼.

    >>> is_named_so("友诚大厦", "yaushingbuilding", "yaushingmansion")
    True
    >>> is_named_so("友诚大厦", "yaushingbuilding", "loyalmansion")
    False
    """
    names = hong_kong_names()
    is_whole = bool(names.in_chinese(hanzi))  # 维港湾 is another house than 维港湾酒店
    named = [one for one in names.in_english(key) if hanzi == (one.chinese if is_whole else _bare(one))]
    if not named:
        return False
    chosen = {district for one in names.in_english(usual) for district in one.districts}
    return not chosen or any(not one.districts or not chosen.isdisjoint(one.districts) for one in named)


@lru_cache(maxsize=8192)
def may_be_read(text: str, key: str) -> bool:
    """Whether a pinyin key may be a name that Hong Kong spells so, character by character.

    >>> may_be_read("King Yip", "jingye"), may_be_read("King Yip", "xingye")
    (True, False)
    """
    if not is_spelled(text):
        return False
    ends = {0}
    for word in text.lower().split():
        ends = {at + len(said) for at in ends for said in _readings()[word] if key.startswith(said, at)}
        if not ends:
            return False
    return len(key) in ends


@lru_cache(maxsize=1)
def _readings() -> dict[str, frozenset[str]]:
    """Return spelling -> pinyin of the characters that are spelled so."""
    found: dict[str, set[str]] = {}
    for character, spellings in _SPELLINGS.items():
        for spelling in spellings:
            found.setdefault(spelling, set()).add(pinyin(character).lower())
    return {spelling: frozenset(said) for spelling, said in found.items()}


@lru_cache(maxsize=8192)
def pinyin_of_street(key: str) -> frozenset[str]:
    """Return the pinyin of the Chinese names of a street of Hong Kong, without type; nothing for other keys.

    >>> sorted(pinyin_of_street("hennessy"))
    ['xuannishi']
    """
    return _pinyin_of_streets().get(key, frozenset())


@lru_cache(maxsize=1)
def _pinyin_of_streets() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for chinese, (key, _) in STREETS.items():
        found.setdefault(key, set()).add(pinyin(chinese[:-1]).lower())
    return {key: frozenset(said) for key, said in found.items()}
