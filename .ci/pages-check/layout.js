// What is asked of a page inside the browser; each stands alone, as it is sent there by itself.

// How far it goes past the right edge, and by what. Compared with the width that was asked for: a phone that is
// shown something wider zooms out and then says that it is as wide as that.
function sideways(width) {
  const wide = document.documentElement.scrollWidth;
  if (wide <= width) return null;
  const past = (box) => box.right > width + 0.5;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const by = new Set();
  while (by.size < 3 && texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    if (past(range.getBoundingClientRect())) by.add(texts.currentNode.parentElement);
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (by.size >= 3) break;
    if (past(e.getBoundingClientRect())) by.add(e);
  }
  const named = [...by].map((e) => e.localName + (e.id ? `#${e.id}` : '') + [...e.classList].map((name) => `.${name}`).join(''));
  return `it scrolls sideways: ${wide} px wide on ${width} px, by ${named.join(', ')}`;
}

// What does not fit its own box and is hidden for it; on paper also what would have to be scrolled to. A box of a
// pixel is one for screen readers.
function cut(onPaper) {
  const hides = onPaper ? ['hidden', 'clip', 'auto', 'scroll'] : ['hidden', 'clip'];
  const lost = [];
  for (const e of document.body.querySelectorAll('*')) {
    if (!(e instanceof HTMLElement) || e.clientWidth <= 1 || e.clientHeight <= 1) continue;
    const high = e.scrollHeight > e.clientHeight + 1;
    const wide = e.scrollWidth > e.clientWidth + 1;
    if (!high && !wide) continue;
    const style = getComputedStyle(e);
    if ((high && hides.includes(style.overflowY)) || (wide && hides.includes(style.overflowX))) {
      const named = e.localName + (e.id ? `#${e.id}` : '') + [...e.classList].map((name) => `.${name}`).join('');
      const sizes = `${e.scrollWidth} x ${e.scrollHeight} px in ${e.clientWidth} x ${e.clientHeight}`;
      lost.push(`${named} is cut: ${sizes}`);
    }
  }
  return lost.slice(0, 5);
}

// The room that @page leaves between its margins, of the sheet of paper that is handed in.
function between({ width, height }) {
  let page = null;
  const find = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSPageRule && !rule.selectorText) page = rule.style;
      else if (rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches) find(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    // The rules of a file beside the page are not shown; that it asked for one is said elsewhere.
    if (!sheet.href) find(sheet.cssRules);
  }
  if (!page) return { width, height };
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.position = 'absolute';
  const px = (side) => {
    probe.style.width = '0';
    probe.style.width = page.getPropertyValue(`margin-${side}`) || '0';
    return probe.getBoundingClientRect().width;
  };
  const sides = px('left') + px('right');
  const ends = px('top') + px('bottom');
  probe.remove();
  const [across, along] = /landscape/.test(page.getPropertyValue('size')) ? [height, width] : [width, height];
  return { width: Math.round(across - sides), height: Math.round(along - ends) };
}

// The text that has to stand on the last page: that of the last element of class "end", or the last line there is.
function lastText() {
  const end = [...document.querySelectorAll('.end')].pop();
  if (end) return end.innerText;
  return document.body.innerText.split('\n').map((line) => line.trim()).filter((line) => line).pop() || '';
}

module.exports = { between, cut, lastText, sideways };
