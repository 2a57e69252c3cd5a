// Measures what people wait for, each against a reference of the same run, and prints the figures as a table.
import { cpus, totalmem } from 'node:os';
import { benchBundle } from './bench/bundle.ts';
import { benchCapture } from './bench/capture.ts';
import { benchTiles } from './bench/tiles.ts';
import { type Figure, row } from './bench/figure.ts';

const figures: Figure[] = [];
for (const bench of [benchCapture, benchTiles, benchBundle]) {
  for (const figure of await bench()) {
    figures.push(figure);
    console.error(row(figure));
  }
}

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
console.log(
  `Machine: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.\n`,
);
console.log('| what | ours | reference | ratio | aim |\n| --- | --- | --- | --- | --- |');
for (const figure of figures) console.log(row(figure));
