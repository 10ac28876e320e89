"use strict";
(async () => {
const data = JSON.parse(document.getElementById("data").textContent);
const $ = id => document.getElementById(id);
const grid = data.grid, n = grid.cells;
const MAGMA = [0x140E36, 0x3B0F70, 0x641A80, 0x8C2981, 0xB73779, 0xDE4968, 0xF7705C, 0xFE9F6D, 0xFECF92, 0xFCFDBF];
const colour = p => {
  const at = Math.max(0, Math.min(1, p)) * (MAGMA.length - 1), i = Math.min(MAGMA.length - 2, Math.floor(at)), s = at - i;
  return [16, 8, 0].map(k => Math.round((MAGMA[i] >> k & 255) * (1 - s) + (MAGMA[i + 1] >> k & 255) * s));
};
const unpack = async text => {
  const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
const memory = new Map();
const unpacked = text => { if (!memory.has(text)) memory.set(text, unpack(text)); return memory.get(text); };

const open = await unpack(data.open), isPublic = await unpack(data.isPublic);
const camera = await unpack(data.camera), pixels = await unpack(data.pixels), patrol = await unpack(data.patrol);
const cellOfNode = new Int32Array(open.length).fill(-1), nodeOfCell = new Int32Array(n);
for (let node = 0, cell = 0; node < open.length; node++) if (open[node]) { nodeOfCell[cell] = node; cellOfNode[node] = cell++; }

$("title").textContent = data.title;
const words = { heard: "heard by a microphone", detected: "detected", located: `located (expected error up to ${data.limits.located} m)`,
  seen: "located and seen by a camera", drone: `located, drone within ${data.limits.drone} s`, patrol: `located, patrol within ${data.limits.patrol} s` };
data.classes.forEach((c, i) => $("class").add(new Option(c.name, i)));
data.links.forEach((l, i) => $("link").add(new Option(words[l], i, l === "detected", l === "detected")));
data.conditions.forEach((c, i) => $("conditions").add(new Option(
  `${String(Math.floor(c.hour)).padStart(2, "0")}:${String(Math.round(c.hour % 1 * 60)).padStart(2, "0")}, wind ${c.wind} m/s${c.weather ? " (" + c.weather + ")" : ""}`, i)));
const chosen = () => ({ c: +$("class").value, l: +$("link").value, w: +$("conditions").value });

const map = $("map"), pen = map.getContext("2d");
const overlay = document.createElement("canvas");
overlay.width = grid.columns; overlay.height = grid.rows;
const view = { x: 0, y: 0, scale: 1 };
let place = -1;
const fit = () => {
  const box = map.getBoundingClientRect(), ratio = window.devicePixelRatio || 1;
  map.width = box.width * ratio; map.height = box.height * ratio;
  const w = grid.columns * grid.step, h = grid.rows * grid.step;
  view.scale = Math.min(map.width / w, map.height / h) * 0.97;
  view.x = grid.west + w / 2 - map.width / 2 / view.scale;
  view.y = grid.south + h / 2 + map.height / 2 / view.scale;
};
const px = x => (x - view.x) * view.scale, py = y => (view.y - y) * view.scale;
const trace = (line, close) => {
  for (let i = 0; i < line.length; i += 2) pen[i ? "lineTo" : "moveTo"](px(line[i] / 10), py(line[i + 1] / 10));
  if (close) pen.closePath();
};
const draw = () => {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = "#f4f2ee"; pen.fillRect(0, 0, map.width, map.height);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(overlay, px(grid.west), py(grid.south + grid.rows * grid.step), grid.columns * grid.step * view.scale, grid.rows * grid.step * view.scale);
  pen.fillStyle = "#dcd8d1"; pen.strokeStyle = "#6f6a64"; pen.lineWidth = 1;
  for (const rings of data.buildings) { pen.beginPath(); rings.forEach(r => trace(r, true)); pen.fill("evenodd"); pen.stroke(); }
  const ratio = window.devicePixelRatio || 1;
  const label = (text, x, y) => {
    pen.font = `${11 * ratio}px system-ui,sans-serif`; pen.textAlign = "center"; pen.lineWidth = 3 * ratio;
    pen.strokeStyle = "rgba(255,255,255,.85)"; pen.strokeText(text, x, y); pen.fillStyle = "#222"; pen.fillText(text, x, y);
  };
  const longest = new Map();
  for (const s of data.streets) {
    let size = 0; for (let i = 2; i < s.line.length; i += 2) size += Math.hypot(s.line[i] - s.line[i - 2], s.line[i + 1] - s.line[i - 1]);
    if (s.name && size > (longest.get(s.name)?.size ?? 0)) longest.set(s.name, { size, line: s.line });
  }
  for (const [name, s] of longest) if (s.size / 10 * view.scale > 7 * ratio * name.length) {
    const i = Math.floor(s.line.length / 4) * 2, j = Math.max(0, i - 2);
    label(name, px((s.line[i] + s.line[j]) / 20), py((s.line[i + 1] + s.line[j + 1]) / 20));
  }
  for (const p of data.places) { const r = p.rings[0]; let x = 0, y = 0; for (let i = 0; i < r.length; i += 2) { x += r[i]; y += r[i + 1]; }
    label(p.name, px(x / r.length * 2 / 10), py(y / r.length * 2 / 10)); }
  const hue = { microphone: "#1d6fb8", camera: "#2c8a4b", drone: "#b3437a", patrol: "#333" };
  for (const d of data.devices) {
    const x = px(d.x / 10), y = py(d.y / 10), r = 4.5 * ratio;
    pen.beginPath();
    if (d.kind === "microphone") pen.arc(x, y, r, 0, 7); else if (d.kind === "drone") { pen.moveTo(x, y - r * 1.3); pen.lineTo(x + r * 1.3, y); pen.lineTo(x, y + r * 1.3); pen.lineTo(x - r * 1.3, y); pen.closePath(); }
    else pen.rect(x - r, y - r, 2 * r, 2 * r);
    pen.fillStyle = hue[d.kind]; pen.fill(); pen.strokeStyle = "#fff"; pen.lineWidth = 1.5 * ratio; pen.stroke();
  }
  if (place >= 0) {
    const at = nodeOfCell[place], x = px(grid.west + (at % grid.columns + .5) * grid.step), y = py(grid.south + (Math.floor(at / grid.columns) + .5) * grid.step);
    pen.strokeStyle = "#00a2ff"; pen.lineWidth = 3 * ratio; pen.beginPath(); pen.arc(x, y, 9 * ratio, 0, 7); pen.stroke();
  }
};
const paint = async () => {
  const { c, l, w } = chosen(), values = await unpacked(data.conditions[w].layers[c][l]);
  const image = new ImageData(grid.columns, grid.rows), only = $("public").checked;
  for (let cell = 0; cell < n; cell++) {
    if (only && !isPublic[cell]) continue;
    const node = nodeOfCell[cell], row = grid.rows - 1 - Math.floor(node / grid.columns), at = 4 * (row * grid.columns + node % grid.columns);
    const rgb = colour(values[cell] / 200);
    image.data[at] = rgb[0]; image.data[at + 1] = rgb[1]; image.data[at + 2] = rgb[2]; image.data[at + 3] = 255;
  }
  overlay.getContext("2d").putImageData(image, 0, 0);
  draw(); figures(); spots(); await tell();
};
const percent = v => (100 * v).toFixed(v < .1 && v > 0 ? 1 : 0) + " %";
const table = (head, rows) => {
  const t = document.createElement("table"), top = t.createTHead().insertRow();
  head.forEach(h => { const th = document.createElement("th"); th.textContent = h; top.append(th); });
  const body = t.createTBody();
  rows.forEach(r => { const row = body.insertRow(); if (r.chosen) row.className = "chosen"; r.cells.forEach(x => row.insertCell().textContent = x); });
  return t;
};
const figures = () => {
  const { c, l, w } = chosen(), name = data.classes[c].name;
  const rows = data.conditions[w].figures.filter(f => f.class === name).map(f => ({ chosen: f.link === data.links[l],
    cells: [f.link, `${percent(f.share90)} (${percent(f.low90)} to ${percent(f.high90)})`, percent(f.share50), f.dwellings90, f.residents90] }));
  const note = document.createElement("p");
  note.innerHTML = "<small></small>";
  note.firstChild.textContent = `Share of public space with at least 90 % (95 % interval: what the detection curve's uncertainty makes of it; ${data.classes[c].events} sounds, ${data.classes[c].receptions} receptions measured) and at least 50 %.`;
  $("figures").replaceChildren(table(["link", "≥ 90 %", "≥ 50 %", "doors ≥ 90 %", "residents"], rows), note);
};
const spots = () => {
  const { c, w } = chosen(), list = data.conditions[w].spots[c];
  $("spots").replaceChildren(...(list.length ? list : [null]).map(s => {
    const li = document.createElement("li");
    if (!s) { li.textContent = "nowhere in public space below 50 %"; return li; }
    const b = document.createElement("button");
    b.type = "button"; b.textContent = s.name;
    b.onclick = () => choose(cellAt(s.x / 10, s.y / 10));
    li.append(b, ` ${s.people} people, ${s.area} m² detected with less than 50 %`);
    return li;
  }));
};
const erf = x => { const t = 1 / (1 + .3275911 * Math.abs(x)), y = 1 - t * Math.exp(-x * x) * (.254829592 + t * (-.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))); return x < 0 ? -y : y; };
const tell = async () => {
  if (place < 0) return;
  const { c, l, w } = chosen(), when = data.conditions[w], rows = [];
  for (let k = 0; k < data.classes.length; k++) {
    const values = await Promise.all(when.layers[k].map(unpacked));
    const e = values[data.links.length][place];
    rows.push({ chosen: k === c, cells: [data.classes[k].name, ...data.links.map((_, i) => percent(values[i][place] / 200)), e === 255 ? "–" : (e / 2).toFixed(0) + " m"] });
  }
  const all = table(["class", ...data.links, "error"], rows);
  const one = data.classes[c], best = await unpacked(when.received), record = 10, heard = [];
  for (let s = 0; s < data.best; s++) {
    const at = (place * data.best + s) * record, id = best[at] * 256 + best[at + 1];
    if (id === 65535) continue;
    let snr = -Infinity;
    for (let b = 0; b < 8; b++) snr = Math.max(snr, one.bandsDb[b] - when.floorDb[b] - best[at + 2 + b] / 2);
    snr -= one.backDb;
    const mic = data.devices[id], at0 = nodeOfCell[place];
    const metres = Math.hypot(mic.x / 10 - grid.west - (at0 % grid.columns + .5) * grid.step, mic.y / 10 - grid.south - (Math.floor(at0 / grid.columns) + .5) * grid.step);
    const ease = snr - one.tenfoldDb * Math.log10(Math.max(1, metres) / 30);
    heard.push({ cells: [data.microphones[id], snr.toFixed(0) + " dB", percent(one.top * (1 + erf((ease - one.midpointDb) / one.widthDb / Math.SQRT2)) / 2)] });
  }
  const who = table([`${one.name} at`, "mean SNR", "detects alone"], heard);
  const lines = document.createElement("p"), drone = (await unpacked(when.drone))[place];
  const cam = camera[place] === 255 ? "No camera sees this place." : `${data.cameras[camera[place]]} sees it with ${pixels[place]} px/m.`;
  lines.textContent = `${isPublic[place] ? "Public space." : "In the open, not public space."} ${cam} Drone ${drone === 255 ? "does not come" : "after " + drone * 4 + " s"}, patrol ${patrol[place] === 255 ? "does not come" : "after " + patrol[place] * 4 + " s"} from the order.`;
  $("place").replaceChildren(lines, all, who);
};
const cellAt = (x, y) => {
  const c = Math.floor((x - grid.west) / grid.step), r = Math.floor((y - grid.south) / grid.step);
  return c < 0 || r < 0 || c >= grid.columns || r >= grid.rows ? -1 : cellOfNode[r * grid.columns + c];
};
const choose = async cell => { if (cell < 0) return; place = cell; draw(); await tell(); };
const where = e => { const box = map.getBoundingClientRect(), k = map.width / box.width; return { x: (e.clientX - box.left) * k, y: (e.clientY - box.top) * k, k }; };
const zoom = (f, x, y) => { view.x += x / view.scale * (1 - 1 / f); view.y -= y / view.scale * (1 - 1 / f); view.scale *= f; draw(); };
let drag = null;
map.onpointerdown = e => { drag = { ...where(e), moved: false }; map.setPointerCapture(e.pointerId); };
map.onpointermove = e => {
  if (!drag) return;
  const at = where(e);
  if (drag.moved || Math.hypot(at.x - drag.x, at.y - drag.y) > 4 * at.k) { view.x -= (at.x - drag.x) / view.scale; view.y += (at.y - drag.y) / view.scale; drag = { ...at, moved: true }; draw(); }
};
map.onpointerup = e => { const at = where(e); if (drag && !drag.moved) choose(cellAt(view.x + at.x / view.scale, view.y - at.y / view.scale)); drag = null; };
map.addEventListener("wheel", e => { e.preventDefault(); const at = where(e); zoom(Math.exp(-e.deltaY / 500), at.x, at.y); }, { passive: false });
map.onkeydown = e => { if ("+=-".includes(e.key)) zoom(e.key === "-" ? 1 / 1.3 : 1.3, map.width / 2, map.height / 2); };
["class", "link", "conditions", "public"].forEach(id => $(id).onchange = paint);
window.onresize = () => { fit(); draw(); };
const scale = $("scale").getContext("2d");
for (let i = 0; i < 220; i++) { scale.fillStyle = `rgb(${colour(i / 219).join()})`; scale.fillRect(i, 0, 1, 12); }
const asked = new URLSearchParams(location.hash.slice(1));
if (asked.has("class")) $("class").value = Math.max(0, data.classes.findIndex(c => c.name === asked.get("class")));
if (asked.has("link")) $("link").value = Math.max(0, data.links.indexOf(asked.get("link")));
fit();
await paint();
if (asked.has("x")) await choose(cellAt(+asked.get("x"), +asked.get("y")));
})();
