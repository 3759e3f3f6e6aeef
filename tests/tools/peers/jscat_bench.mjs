// The rows of compare.py by jsCAT: node jscat_bench.mjs INSTALLED FOLDER
// Writes FOLDER/jscat.csv (row,us,picks). Times are CPU time; a short run first lets the compiler
// warm up. Items are not copied before each choice, which is the faster of its two ways.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [installed, folder] = process.argv.slice(2);
const { Cat } = createRequire(resolve(installed, 'package.json'))('@bdelab/jscat');

const rows = (name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1)
        .map((line) => line.split(',').map(Number));
const bank = (size) => rows(`items_${size}.csv`).map(([a, b], item) => ({ a, b, c: 0, d: 1, item }));

function timed(work) {
    const start = process.cpuUsage();
    const result = work();
    const spent = process.cpuUsage(start);
    return [spent.user + spent.system, result];
}

function nextItems(items, abilities) {
    return abilities.map(([theta]) => {
        const cat = new Cat({ method: 'EAP', itemSelect: 'MFI', theta });
        return cat.findNextItem(items, 'MFI', false).nextStimulus.item;
    });
}

function wholeTest(items, [theta, ...chances]) {
    const cat = new Cat({ method: 'EAP', itemSelect: 'MFI', priorDist: 'norm', priorPar: [0, 1] });
    const picks = [];
    let left = items;
    for (const chance of chances) {
        const { nextStimulus, remainingStimuli } = cat.findNextItem(left, 'MFI', false);
        const { discrimination: a, difficulty: b, item } = nextStimulus;
        const right = 1 / (1 + Math.exp(-a * (theta - b)));
        cat.updateAbilityEstimate({ a, b, c: 0, d: 1 }, chance < right ? 1 : 0);
        picks.push(item);
        left = remainingStimuli;
    }
    return picks;
}

const out = ['row,us,picks'];
nextItems(bank(1000), rows('abilities_1000.csv').slice(0, 10));
for (const size of [1000, 10000, 100000]) {
    const items = bank(size);
    const abilities = rows(`abilities_${size}.csv`);
    const [spent, picks] = timed(() => nextItems(items, abilities));
    out.push(`next_of_${size},${spent / abilities.length},${picks.join(' ')}`);
}
const items = bank(300);
const persons = rows('persons.csv');
const [spent, picks] = timed(() => persons.flatMap((person) => wholeTest(items, person)));
out.push(`test_of_25_from_300,${spent / persons.length},${picks.join(' ')}`);
writeFileSync(join(folder, 'jscat.csv'), `${out.join('\n')}\n`);
