/**
 * Beginnings of number words in languages without a folder of cues: enough to see that a text may spell a number out, so that no
 * honest "eleven" is held against an "once". Cardinal numerals after the general grammars of each language; "$" closes a whole word.
 */
const lists: Readonly<Record<string, string>> = {
  es: `2 dos$|3 tres$|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once$|12 doce|13 trece|14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho
    19 diecinueve|20 veint|30 treint|40 cuarent|50 cincuent|60 sesent|70 setent|80 ochent|90 novent|100 cien|200 doscient|300 trescient|400 cuatrocient|500 quinient
    600 seiscient|700 setecient|800 ochocient|900 novecient|1000 mil$|1000 miles$|1000000 millon|1000000 millón`,
  fr: `2 deux|3 trois|4 quatre|5 cinq|6 six$|7 sept$|8 huit|9 neuf|10 dix$|10 dizaine|11 onze|12 douz|13 treize|14 quatorze|15 quinz|16 seize|17 dix-sept|18 dix-huit|19 dix-neuf
    20 vingt|30 trent|40 quarant|50 cinquant|60 soixant|70 soixante-dix|80 quatre-vingt|90 quatre-vingt-dix|100 cent|100 centaine|1000 mille$|1000 millier|1000000 million|1000000000 milliard`,
  it: `2 due$|3 tre$|4 quattro|5 cinque|6 sei$|7 sette$|8 otto$|9 nove$|10 dieci|11 undici|12 dodici|13 tredici|14 quattordici|15 quindici|16 sedici|17 diciassette|18 diciotto
    19 diciannove|20 vent|30 trent|40 quarant|50 cinquant|60 sessant|70 settant|80 ottant|90 novant|100 cento|200 duecento|300 trecento|400 quattrocento|500 cinquecento
    600 seicento|700 settecento|800 ottocento|900 novecento|1000 mille$|1000 mila$|1000000 milion|1000000000 miliard`,
  pt: `2 dois$|2 duas$|3 três|4 quatro|5 cinco|6 seis|7 sete$|8 oito$|9 nove$|10 dez$|11 onze|12 doze|13 treze|14 quatorze|14 catorze|15 quinze|16 dezesseis|16 dezasseis
    17 dezessete|17 dezassete|18 dezoito|19 dezenove|19 dezanove|20 vinte|30 trinta|40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa|100 cem$|100 cento
    200 duzent|300 trezent|400 quatrocent|500 quinhent|600 seiscent|700 setecent|800 oitocent|900 novecent|1000 mil$|1000000 milh|1000000000 bilh`,
  nl: `2 twee|3 drie|4 vier|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien|11 elf|12 twaalf|13 dertien|14 veertien|15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien
    20 twintig|30 dertig|40 veertig|50 vijftig|60 zestig|70 zeventig|80 tachtig|90 negentig|100 honderd|1000 duizend|1000000 miljoen|1000000000 miljard`,
  sv: `2 två|3 tre$|4 fyra|5 fem$|6 sex$|7 sju$|8 åtta$|9 nio$|10 tio$|11 elva|12 tolv|13 tretton|14 fjorton|15 femton|16 sexton|17 sjutton|18 arton|19 nitton|20 tjug|30 trettio
    40 fyrtio|50 femtio|60 sextio|70 sjuttio|80 åttio|90 nittio|100 hundra|1000 tusen|1000000 miljon|1000000000 miljard`,
  da: `2 to$|3 tre$|4 fire$|5 fem$|6 seks$|7 syv$|8 otte$|9 ni$|10 ti$|11 elleve|12 tolv|13 tretten|14 fjorten|15 femten|16 seksten|17 sytten|18 atten|19 nitten|20 tyve|30 tredive
    40 fyrre|50 halvtreds|60 tres$|70 halvfjerds|80 firs|90 halvfems|100 hundred|1000 tusind|1000000 million|1000000000 milliard`,
  no: `2 to$|3 tre$|4 fire$|5 fem$|6 seks$|7 sju$|7 syv$|8 åtte$|9 ni$|10 ti$|11 elleve|12 tolv|13 tretten|14 fjorten|15 femten|16 seksten|17 sytten|18 atten|19 nitten|20 tjue
    30 tretti|40 førti|50 femti|60 seksti|70 sytti|80 åtti|90 nitti|100 hundre|1000 tusen|1000000 million|1000000000 milliard`,
  pl: `2 dwa|2 dwie|2 dwóch|2 dwu|2 dwoj|3 trzy$|3 trzech|3 trze|3 troj|4 czter|5 pięć$|5 pięciu$|6 sześć$|6 sześciu$|7 siedem$|7 siedmiu$|8 osiem$|8 ośmiu$|9 dziewięć$|9 dziewięciu$
    10 dziesięć$|10 dziesięciu$|11 jedena|12 dwana|13 trzyna|14 czterna|15 piętna|16 szesna|17 siedemna|18 osiemna|19 dziewiętna|20 dwadzie|20 dwudzie|30 trzydzie|40 czterdzie
    50 pięćdzie|60 sześćdzie|70 siedemdzie|80 osiemdzie|90 dziewięćdzie|100 sto$|100 stu$|200 dwieście|300 trzysta|400 czterysta|500 pięćset|600 sześćset|700 siedemset|800 osiemset
    900 dziewięćset|1000 tysi|1000 tys|1000000 milion|1000000 mln|1000000000 miliard|1000000000 mld`,
  cs: `2 dva|2 dvě|2 dvou|2 dvěma|3 tři$|3 tří$|3 třem|4 čtyř|5 pět|6 šest|7 sedm|8 osm|9 devět|9 devíti|10 deset|10 deseti|11 jedenáct|12 dvanáct|13 třináct|14 čtrnáct|15 patnáct
    16 šestnáct|17 sedmnáct|18 osmnáct|19 devatenáct|20 dvacet|20 dvaceti|30 třicet|30 třiceti|40 čtyřicet|50 padesát|60 šedesát|70 sedmdesát|80 osmdesát|90 devadesát|100 sto$|100 stovk
    200 dvě|300 tři|500 pět|1000 tisíc|1000000 milion|1000000 mil$|1000000000 miliard|1000000000 mld`,
  uk: `2 дв|3 три|3 трьо|3 троє|4 чотир|5 п'ят|6 шіст|6 шест|7 сім|7 сем|8 вісім|8 вось|9 дев'ят|10 десят|11 одинад|12 дванад|13 тринад|14 чотирнад|15 п'ятнад|16 шістнад|17 сімнад
    18 вісімнад|19 дев'ятнад|20 двадц|30 тридц|40 сорок|50 п'ятдес|60 шістдес|70 сімдес|80 вісімдес|90 дев'янос|100 сто$|100 ста$|100 сот|200 двіст|200 двохсот|300 трист|400 чотирист
    500 п'ятсот|600 шістсот|700 сімсот|800 вісімсот|900 дев'ятсот|1000 тис|1000000 мільйон|1000000 млн|1000000000 мільярд|1000000000 млрд`,
  ru: `2 два|2 две|2 дву|2 двое|3 три|3 трё|3 тре|3 трое|4 четыр|4 четвер|5 пят|6 шест|7 сем|8 восем|8 восьм|9 девят|10 десят|11 одиннад|12 двенад|13 тринад|14 четырнад|15 пятнад
    16 шестнад|17 семнад|18 восемнад|19 девятнад|20 двадц|30 тридц|40 сорок|50 пятьдес|50 пятидес|60 шестьдес|60 шестидес|70 семьдес|70 семидес|80 восемьдес|90 девянос|100 сто$|100 ста$
    100 сот|200 двест|200 двухсот|300 трист|300 трехсот|400 четырест|500 пятьсот|600 шестьсот|700 семьсот|800 восемьсот|900 девятьсот|1000 тыс|1000000 миллион|1000000 млн|1000000000 миллиард|1000000000 млрд`,
  ar: `3 ثلاث|3 ثلث|4 أربع|4 اربع|5 خمس|6 ست$|6 ستة$|7 سبع|8 ثمان|9 تسع|10 عشر|11 أحد|11 إحدى|12 اثنا|12 اثني|12 اثنتا|20 عشرون|20 عشرين|30 ثلاثون|30 ثلاثين|40 أربعون|40 أربعين
    50 خمسون|50 خمسين|60 ستون|60 ستين|70 سبعون|70 سبعين|80 ثمانون|80 ثمانين|90 تسعون|90 تسعين|100 مئ|100 مائ|200 مئت|200 مائت|1000 ألف|1000 الف|1000 آلاف|2000 ألفي
    1000000 مليون|1000000 ملايين|2000000 مليون|1000000000 مليار`,
  tr: `2 iki|3 üç|4 dört|5 beş|6 altı|7 yedi|8 sekiz|9 dokuz|10 on$|20 yirmi|30 otuz|40 kırk|50 elli|60 altmış|70 yetmiş|80 seksen|90 doksan|100 yüz|1000 bin|1000000 milyon|1000000000 milyar`,
};

/** A beginning of words, or a whole word, and the number that it may stand for. */
export type NumberBeginning = { value: number; beginning: string; whole: boolean };

/** The beginnings of a language's number words, or null where nobody has listed them. */
export const numberBeginnings = (language: string): readonly NumberBeginning[] | null =>
  lists[language]?.split(/\||\n\s*/).map((entry) => {
    const [value = "", word = ""] = entry.trim().split(" ");
    return { value: Number(value), beginning: word.replace("$", ""), whole: word.endsWith("$") };
  }) ?? null;
