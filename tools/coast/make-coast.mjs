// Turns Natural Earth's land polygons (TopoJSON of the npm package world-atlas) into the compact coast of the briefs' maps.
// Usage: node make-coast.mjs land-50m.json ../../src/Waybill.Briefs/Map/coast.bin
// The form of the file is told in src/Waybill.Briefs/Map/README.md.
import { readFileSync, writeFileSync } from "node:fs";

const UnitsPerDegree = 100;
const SmallestRing = 0.0015; // square degrees: about 18 km² at the equator

const [, , input, output] = process.argv;
const topology = JSON.parse(readFileSync(input, "utf8"));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

const arcOf = index => (index >= 0 ? arcs[index] : arcs[~index].toReversed());
const ringOf = indexes => indexes.flatMap((index, i) => arcOf(index).slice(i === 0 ? 0 : 1));

// The source's rings run across the 180th meridian. Here longitudes go on beyond 180 instead of jumping, and the ring around
// the South Pole is closed along the pole.
function unroll(ring) {
  let turn = 0;
  const line = ring.map(([lon, lat], i) => {
    if (i > 0 && lon - ring[i - 1][0] > 180) turn -= 360;
    if (i > 0 && lon - ring[i - 1][0] < -180) turn += 360;
    return [lon + turn, lat];
  });
  if (Math.abs(turn) < 360) return line;
  return [...line, [line.at(-1)[0], -90], [line[0][0], -90], line[0]];
}

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

const rings = topology.objects.land.geometries
  .flatMap(g => (g.type === "MultiPolygon" ? g.arcs.flat() : g.arcs))
  .map(ringOf)
  .map(unroll)
  .filter(ring => area(ring) >= SmallestRing)
  .map(ring => ring.map(([lon, lat]) => [Math.round(lon * UnitsPerDegree), Math.round(lat * UnitsPerDegree)]))
  .map(ring => ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]).slice(0, -1))
  .filter(ring => ring.length >= 3)
  .sort((a, b) => b.length - a.length || a[0][0] - b[0][0] || a[0][1] - b[0][1]);

const bytes = [];
const unsigned = n => { while (n > 127) { bytes.push((n & 127) | 128); n >>>= 7; } bytes.push(n); };
const signed = n => unsigned(n >= 0 ? n * 2 : -n * 2 - 1);

unsigned(rings.length);
for (const ring of rings) {
  unsigned(ring.length);
  let x = 0, y = 0;
  for (const [px, py] of ring) { signed(px - x); signed(py - y); [x, y] = [px, py]; }
}
writeFileSync(output, Buffer.from(bytes));
console.log(`${rings.length} rings, ${rings.reduce((n, r) => n + r.length, 0)} points, ${bytes.length} bytes`);
