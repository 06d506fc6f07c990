import { transformSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = readFileSync(new URL("rfcdate.ts", import.meta.url), "utf8");
const { code } = transformSync(source.replace("export class", "class"), { loader: "ts" });
const dates = [
  "new Date(2024, 2, 5)",
  "new Date(2024, 2, 5, 23, 59)",
  'new Date("2024-03-05")',
  "new Date(2024, 10, 3)",
];

it.each(["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"])(
  "days are the same in %s",
  (zone) => {
    const script = `${code} console.log([${dates.map((date) => `new RFCDate(${date})`).join()}].join())`;
    const days = execFileSync(process.execPath, ["-e", script], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    expect(days.trim()).toBe("2024-03-05,2024-03-05,2024-03-05,2024-11-03");
  },
);
