// Writes one set after another: node writer-process.mjs <folder> <label> <rounds, 0 for ever>
import { processIo } from "../../src/io.js";
import { noticeSet } from "./notice-set.js";

const [folder = "", label = "", rounds = "0"] = process.argv.slice(2);
const io = processIo();
for (let round = 1; round <= Number(rounds) || rounds === "0"; round++) {
  io.writeFiles(folder, noticeSet(`${label}-${round}`));
  if (round === 1) io.stdout.write("ready\n");
}
