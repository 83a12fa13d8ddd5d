// Reads pages in Firefox as a person would, and prints for each of them what was wrong.
//
//     node read_in_firefox.mjs FIREFOX ADDRESS...
import puppeteer from "puppeteer-core";

const [firefox, ...addresses] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  extraPrefsFirefox: { "media.autoplay.default": 0, "media.cubeb.backend": "null" },
});
const told = {};
for (const address of addresses) told[address] = await read(address);
console.log(JSON.stringify(told));
await browser.close();

async function read(address) {
  const wrong = [];
  const page = await browser.newPage();
  await look(page, address, wrong).catch((error) => wrong.push(error.message));
  await page.close();
  return wrong;
}

async function look(page, address, wrong) {
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("requestfailed", (request) => wrong.push(`${request.url()} was not loaded`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(address).host) wrong.push(`${request.url()} is elsewhere`);
  });
  const check = async (what, expression) => {
    for (let tries = 0; tries < 100; tries++) {
      if (await page.evaluate(expression)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    wrong.push(what);
  };
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 844 });
    await page.goto(address);
    await check(`at ${width} pixels the page is wider than the screen`, "document.documentElement.scrollWidth <= innerWidth");
  }
  await page.setViewport({ width: 390, height: 844 });
  const light = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  await page.evaluate("document.querySelector('#colour-dark').click()");
  await check("dark colours are not shown", `getComputedStyle(document.documentElement).backgroundColor !== ${JSON.stringify(light)}`);
  await page.evaluate("document.querySelector('.panel').parentElement.open = false");

  await page.keyboard.press("k");
  await check("nothing is heard", "document.querySelector('audio').currentTime > 0.1");
  await check("the line that is heard is not marked", "!!document.querySelector('.spoken')");
  await check("the word that is heard is not marked", "[...CSS.highlights.values()].some(({ size }) => size)");
  await page.keyboard.press("k");
  await check("the voice does not stop", "document.querySelector('audio').paused");

  const boxes = await page.evaluate("[...document.querySelectorAll('[popover]')].map(({ id }) => id)");
  if (!boxes.length) wrong.push("there is no pop-up");
  for (const id of boxes) {
    const box = `document.getElementById(${JSON.stringify(id)})`;
    await page.focus(id === "source" ? "main a.source" : `[popovertarget='${id}']:not([popovertargetaction])`);
    await page.keyboard.press("Enter");
    await check(`${id} does not open`, `${box}.matches(':popover-open')`);
    await check(`${id} leaves the screen`, `(({ left, top, right, bottom }) =>
      left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)(${box}.getBoundingClientRect())`);
    await page.keyboard.press("Escape");
    await check(`${id} does not close`, `!${box}.matches(':popover-open')`);
  }
}
