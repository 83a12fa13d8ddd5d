// What no validator looks at, probed in a page as it stands on the screen. Each probe returns what is wrong, in words.
({
  overflow: () => document.documentElement.scrollWidth > innerWidth
    ? [`the page is ${document.documentElement.scrollWidth} px wide on a screen of ${innerWidth}`] : [],

  spacing: () => {
    // WCAG 1.4.12: nothing may be lost when a reader sets more space.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets.push(sheet);
    const cut = [...document.querySelectorAll("body *")].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = ["hidden", "clip"].includes(overflowX) || ["hidden", "clip"].includes(overflowY);
      return hides && clipPath === "none" && element.innerText?.trim() && element.checkVisibility()
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    });
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page grows too wide with more space"] : [];
    document.adoptedStyleSheets.pop();
    return [...wide, ...cut.map((element) => `words are cut off in ${element.tagName} ${element.className}`)];
  },

  targets: () => [...document.querySelectorAll("a[href], button, input, select, summary")].flatMap((element) => {
    const target = element.closest("label") ?? element;
    const { width, height } = target.getBoundingClientRect();
    if (!element.checkVisibility() || width === 0 || width > 43.5 && height > 43.5) return [];
    // In a sentence, the height of its line is what can be had (WCAG 2.5.5).
    const beside = target.parentElement.closest("p, li, dd, blockquote")?.innerText.trim() ?? "";
    const inSentence = getComputedStyle(target).display.startsWith("inline") && beside.length > target.innerText.trim().length;
    return inSentence || target.className === "skip" ? [] : [`“${target.innerText.trim()}” is ${Math.round(width)} by ${Math.round(height)} px`];
  }),

  lines: () => [...document.querySelectorAll("main p, main li, main dd")].flatMap((element) => {
    const { textAlign, lineHeight, fontSize, hyphens } = getComputedStyle(element);
    if (!element.checkVisibility() || element.closest("[popover]")) return [];
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = new Range();
    const counts = new Map();
    for (let node; (node = text.nextNode());) {
      if (node.parentElement.closest("[popover], .vh")) continue;
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, width } = range.getBoundingClientRect();
        if (width) counts.set(Math.round(top / 6), (counts.get(Math.round(top / 6)) ?? 0) + 1);
      }
    }
    const longest = Math.max(0, ...counts.values());
    const name = element.innerText.trim().slice(0, 30);
    return [
      ...(longest > 80 ? [`${longest} characters stand in a line: ${name}`] : []),
      ...(textAlign === "justify" ? [`the lines are justified: ${name}`] : []),
      ...(hyphens === "auto" ? [`words are hyphenated: ${name}`] : []),
      ...(parseFloat(lineHeight) / parseFloat(fontSize) < 1.5 - 0.01 ? [`the lines are too close: ${name}`] : []),
    ];
  }),

  size: () => {
    const small = [...document.querySelectorAll("main p:not(.small, .note, .of), main li")].find((element) => element.checkVisibility()
      && parseFloat(getComputedStyle(element).fontSize) < 15.9);
    return small ? [`words of ${getComputedStyle(small).fontSize}: ${small.innerText.slice(0, 30)}`] : [];
  },

  motion: () => matchMedia("(prefers-reduced-motion: reduce)").matches
    ? document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 10)
      .map(({ animationName, transitionProperty }) => `something moves all the same: ${animationName ?? transitionProperty}`)
    : [],

  pictures: () => [...document.images].filter(({ complete, naturalWidth }) => complete && !naturalWidth)
    .map(({ src }) => `a picture cannot be seen: ${src}`),

  tables: () => [...document.querySelectorAll("table")].filter((table) => !table.querySelector("th[scope]"))
    .map(({ id }) => `a table has no head: ${id}`),

  pretenders: () => [...document.querySelectorAll("body *")].filter((element) => getComputedStyle(element).cursor === "pointer"
    && !element.closest("a, button, label, summary, input, select, main [id*='.']")).map((element) => `looks like a button and is none: ${element.innerText}`),

  stacking: () => [...document.querySelectorAll("[popover]:popover-open")].flatMap((box) => {
    const word = document.querySelector(box.id === "source" ? "main a.source" : `[popovertarget="${box.id}"]`);
    const over = box.getBoundingClientRect();
    const hidden = [...word.getClientRects()].some((rect) => rect.left < over.right && over.left < rect.right && rect.top < over.bottom && over.top < rect.bottom);
    const out = over.left < -1 || over.right > innerWidth + 1 || over.top < -1 || over.bottom > innerHeight + 1;
    return [...(hidden ? [`${box.id} hides its word`] : []), ...(out ? [`${box.id} leaves the screen: ${[over.left, over.top, over.right, over.bottom].map(Math.round)} of ${[innerWidth, innerHeight]}`] : [])];
  }),
})
