// Makes modules/BuildingBlocks/Crm.BuildingBlocks/Search/pinyin.data.gz: the toneless pinyin of the characters U+4E00-U+9FFF.
// Run once:  node docs/data/pinyin.mjs        (needs Debian's package unicode-data and bzip2)
//
// Source: Unihan_Readings.txt of the Unicode Character Database 15.0 (Unicode License), as Debian ships it:
//   kMandarin     the customary reading, which becomes the main one
//   kHanyuPinlu   readings with their frequency in modern texts: any with at least 5 % of the character's uses is kept
// To these come readings of personal and company names that such counts miss; the list is below, each a fact of any dictionary.
//
// Format (UTF-8, gzip): one line a syllable, "syllable TAB characters whose main reading it is TAB characters read so as well".
// ü is written v, as input methods do; lve and nve are also given as lue and nue.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const source = process.argv[2] ?? "/usr/share/unicode/Unihan_Readings.txt.bz2";
const target = new URL("../../modules/BuildingBlocks/Crm.BuildingBlocks/Search/pinyin.data.gz", import.meta.url);
const alsoRead = {
  重: "chong", 行: "hang", 乐: "yue le", 长: "chang zhang", 单: "shan chan", 曾: "zeng ceng", 仇: "qiu", 解: "xie", 查: "zha", 盖: "ge",
  朴: "piao pu", 区: "ou", 尉: "yu", 翟: "zhai di", 覃: "qin tan", 缪: "miao mou", 万: "mo", 俟: "qi", 厦: "xia sha", 六: "lu", 蚌: "beng bang",
  藏: "zang cang", 都: "du dou", 朝: "chao zhao", 调: "diao tiao", 传: "zhuan chuan",
  降: "xiang", 角: "jue", 校: "jiao", 率: "lv shuai", 参: "shen can cen", 差: "chai ci", 宿: "su xiu", 省: "xing",
  便: "pian", 薄: "bo", 泊: "po", 柏: "bai bo", 贾: "gu jia", 沈: "shen chen", 召: "shao", 洞: "tong", 尺: "che",
  盛: "cheng sheng", 乘: "sheng", 称: "chen", 弹: "dan tan", 否: "pi", 鹄: "gu", 吓: "he",
  颉: "xie jie", 员: "yun", 牟: "mu mou", 隗: "wei kui", 郇: "xun huan", 郗: "chi xi", 逄: "pang", 冼: "xian",
  折: "she", 种: "chong", 秘: "bi", 莞: "guan wan", 涡: "guo wo", 铅: "yan",
  阿: "e", 咖: "ga", 扎: "zha za", 奇: "ji", 殷: "yan", 褚: "zhu", 佛: "fu", 模: "mu", 屏: "bing",
  仔: "zai", 蔚: "yu", 浚: "xun", 珲: "hun",
};

const readings = execFileSync("bzcat", [source], { maxBuffer: 1 << 28, encoding: "utf8" });
const main = new Map(), also = new Map();
const plain = syllable => syllable.normalize("NFD").replace(/[\u0300\u0301\u0304\u030c\u0302]/g, "").replace(/u\u0308/g, "v")
  .normalize("NFC").toLowerCase();
const keep = (char, syllable) => also.set(char, (also.get(char) ?? new Set()).add(syllable));

for (const line of readings.split("\n")) {
  const [code, field, value] = line.split("\t");
  if (!value) continue;
  const point = parseInt(code.slice(2), 16);
  if (point < 0x4e00 || point > 0x9fff) continue;
  const char = String.fromCodePoint(point);
  if (field === "kMandarin") main.set(char, plain(value.split(" ")[0]));
  if (field === "kHanyuPinlu") {
    const counted = [...value.matchAll(/(\S+?)\((\d+)\)/g)].map(m => [plain(m[1]), Number(m[2])]);
    const total = counted.reduce((sum, [, n]) => sum + n, 0);
    for (const [syllable, n] of counted) if (n >= total * 0.05) keep(char, syllable);
  }
}
for (const [char, syllables] of Object.entries(alsoRead)) for (const s of syllables.split(" ").filter(Boolean)) keep(char, s);
for (const [char, syllable] of main) if (/^[ln]ve$/.test(syllable)) keep(char, syllable.replace("v", "u"));

const lines = new Map();
const line = syllable => lines.get(syllable) ?? lines.set(syllable, ["", ""]).get(syllable);
for (const [char, syllable] of [...main].sort()) line(syllable)[0] += char;
for (const [char, syllables] of [...also].sort()) for (const s of syllables) if (main.has(char) && main.get(char) !== s) line(s)[1] += char;
for (const syllable of lines.keys()) if (!/^[a-z]{1,6}$/.test(syllable)) throw new Error(`'${syllable}' is not a plain syllable`);

const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([s, [m, a]]) => `${s}\t${m}\t${a}\n`).join("");
writeFileSync(target, gzipSync(text, { level: 9 }));
console.log(`${main.size} characters, ${lines.size} syllables, ${[...lines.values()].reduce((n, [, a]) => n + a.length, 0)} further readings`);
