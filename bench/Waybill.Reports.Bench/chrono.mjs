// Dates of a file of documents by chrono-node: seconds of the best round, and how many were found.
// Arguments: folder in which `npm install chrono-node` was run, file, rounds.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [folder, file, rounds] = process.argv.slice(2);
const chrono = createRequire(resolve(folder, 'package.json'))('chrono-node');
const documents = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line)).filter(document => document.published);
const parsers = { en: chrono.en.casual, fr: chrono.fr.casual };
let best = Infinity;
let found = 0;
for (let round = 0; round < Number(rounds); round++) {
  found = 0;
  const start = performance.now();
  for (const document of documents) found += parsers[document.language].parse(document.text, new Date(document.published)).length;
  best = Math.min(best, (performance.now() - start) / 1e3);
}
console.log(`${best} ${found}`);
