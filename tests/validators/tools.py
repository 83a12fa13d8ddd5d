"""Validators of others, each asked for its errors alone."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from checks.pages import open_details

TOOLS = Path(__file__).with_name("node_modules")
_NEWER_CSS = (
    "“position-area”",
    "“position-try-fallbacks”",
    "“position-try-order”",
    "“width”: The types are incompatible",
    "“::highlight”",
)
"""What the checker of style sheets does not know yet: anchor positioning, and a subtraction within `min()`."""
_READ_CAPTIONS = """
import { readFileSync } from "node:fs";
import parser from "webvtt-parser";
const { errors } = new parser.WebVTTParser().parse(readFileSync(process.argv[2], "utf8"), process.argv[3]);
console.log(JSON.stringify(errors.map(({ message, line }) => `line ${line}: ${message}`)));
"""
_ASK_IBM = """async () => {
  const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
  return results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}"""
_ASK_HTMLCS = """() => new Promise((done) => HTMLCS.process("WCAG2AAA", document, () => done(
  HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
    .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 120)}`))))"""
_LISTEN = """async ([source, place]) => {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const { virtual } = await import(address);
  const container = document.querySelector(place);
  await virtual.start({ container });
  const [first] = await virtual.spokenPhraseLog();
  while (await virtual.lastSpokenPhrase() !== `end of ${first}`) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}"""


def load(page: Page) -> None:
    """Load the validators that run in a page; its policy must have been put aside."""
    open_details(page)
    page.add_script_tag(path=TOOLS / "accessibility-checker-engine/ace.js")
    page.add_script_tag(path=TOOLS / "html_codesniffer/build/HTMLCS.js")


def ask_ibm(page: Page) -> list[str]:
    """Return the violations that IBM Equal Access sees in a page as it stands."""
    return list(page.evaluate(_ASK_IBM))


def ask_htmlcs(page: Page) -> list[str]:
    """Return the errors of WCAG AAA that HTML_CodeSniffer sees."""
    return list(page.evaluate(_ASK_HTMLCS))


def ask_nu(pages: Sequence[Path]) -> list[str]:
    """Return what the Nu HTML Checker has against some pages and their style sheets."""
    java = shutil.which("java")
    assert java
    jar = str(TOOLS / "vnu-jar/build/dist/vnu.jar")
    command = [java, "-jar", jar, "--format", "json", "--exit-zero-always", "--also-check-css", *map(str, pages)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(run.stderr)["messages"]
    known = (m for m in found if m["type"] != "info" and not _is_newer(m["message"]))
    return [f"{Path(m['url']).name}:{m.get('lastLine')} {m['message']} {m.get('extract', '')}" for m in known]


def _is_newer(message: str) -> bool:
    return message.startswith("CSS: ") and message.removeprefix("CSS: ").startswith(_NEWER_CSS)


def ask_html_validate(pages: Sequence[Path]) -> list[str]:
    """Return what html-validate has against some pages."""
    report = TOOLS / ".html-validate.json"  # what is written to a pipe is cut off at its size
    command = [str(TOOLS / ".bin/html-validate"), "--preset", "standard,a11y", "--formatter", f"json={report}"]
    subprocess.run([*command, *map(str, pages)], capture_output=True, check=False, cwd=TOOLS.parent)
    return [
        f"{Path(page['filePath']).name}:{m['line']} {m['ruleId']}: {m['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for m in page["messages"]
    ]


def ask_webvtt(captions: Path, kind: str) -> list[str]:
    """Return what the W3C's parser has against captions or chapters."""
    script = TOOLS.parent / "node_modules/.read-captions.mjs"
    script.write_text(_READ_CAPTIONS, encoding="utf-8")
    command = ["node", str(script), str(captions), kind]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return list(json.loads(run.stdout))


def listen(page: Page, place: str = "body") -> Iterator[str]:
    """Yield what a virtual screen reader says of a place on a page, from its beginning to its end."""
    source = (TOOLS / "@guidepup/virtual-screen-reader/lib/esm/index.browser.js").read_text(encoding="utf-8")
    yield from page.evaluate(_LISTEN, [source, place])
