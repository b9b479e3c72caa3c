// Makes modules/BuildingBlocks/Crm.BuildingBlocks/Calendars/Holidays/YYYY.json: China's public holidays and make-up working days.
// Run once a year, after the State Council's notice (November):
//   npm install --no-save chinese-days && node docs/data/holidays.mjs 2020 2026
//
// Source: the State Council's yearly notices (国务院办公厅关于…年部分节假日安排的通知) as collected by the npm package chinese-days
// (MIT; made with 1.5.7). Where no new version is out yet, write the year's file by hand from the notice.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";

const require = createRequire(pathToFileURL(process.cwd() + "/"));
const { holidays, workdays } = require("chinese-days/dist/chinese-days.json");
const [first, last] = process.argv.slice(2).map(Number);
const folder = new URL("../../modules/BuildingBlocks/Crm.BuildingBlocks/Calendars/Holidays/", import.meta.url);

for (let year = first; year <= last; year++) {
  const days = [[holidays, true], [workdays, false]]
    .flatMap(([dates, isOff]) => Object.entries(dates).map(([date, names]) => ({ date, names: names.split(","), isOff })))
    .filter(day => day.date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, names, isOff }) => `    ${JSON.stringify({ date, name: names[1], englishName: names[0], isOff })}`);
  if (days.length < 10) throw new Error(`chinese-days knows only ${days.length} days of ${year}; is the notice out?`);
  writeFileSync(new URL(`${year}.json`, folder), `{\n  "year": ${year},\n  "days": [\n${days.join(",\n")}\n  ]\n}\n`);
  console.log(`${year}: ${days.length} days`);
}
