"use strict";
// Keeps one publication on this device: its pages, and its sound where the reader does not save data.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const STORES = `youth-report ${worker.registration.scope} `;
const STORE = STORES + "{{ version }}";
const PAGES = {{ pages|tojson }};
const SOUND = {{ sound|tojson }};
const PINNED = /\.[0-9a-f]{12}\.\w+$/;

const keepAll = async () => {
  /** @type {Record<"saveData", boolean> | undefined} */
  const network = Reflect.get(navigator, "connection");
  const wanted = network?.saveData ? PAGES : [...PAGES, ...SOUND];
  const store = await caches.open(STORE);
  await store.addAll(wanted.map((path) => new Request(path, { cache: "no-cache" })));
};
const forgetOlder = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(STORES) && name !== STORE).map((name) => caches.delete(name)));
};

// A player asks for parts of a sound.
const cut = async (/** @type {Response} */ whole, /** @type {string} */ range) => {
  const data = await whole.blob();
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const start = first ? Number(first) : data.size - Number(last);
  const end = first && last ? Math.min(Number(last) + 1, data.size) : data.size;
  if (!(start >= 0 && start < end)) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${data.size}` } });
  const headers = {
    "Accept-Ranges": "bytes",
    "Content-Range": `bytes ${start}-${end - 1}/${data.size}`,
    "Content-Length": String(end - start),
    "Content-Type": whole.headers.get("Content-Type") ?? "",
  };
  return new Response(data.slice(start, end), { status: 206, headers });
};

const findKept = async (/** @type {string} */ address, /** @type {string | null} */ range) => {
  const kept = await caches.match(address, { cacheName: STORE });
  return kept && range ? cut(kept, range) : kept;
};

// What has a name made from its content never changes; all else comes from the network while there is one.
const answer = async (/** @type {Request} */ request, /** @type {string} */ address) => {
  const range = request.headers.get("Range");
  const kept = PINNED.test(address) && await findKept(address, range);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (lost) {
    const found = await findKept(address, range);
    if (found) return found;
    throw lost;
  }
};

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const address = origin + pathname.replace(/\/$/, "/index.html");
  if (event.request.method === "GET" && address.startsWith(worker.registration.scope)) {
    event.respondWith(answer(event.request, address));
  }
});
