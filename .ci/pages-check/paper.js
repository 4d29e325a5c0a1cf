// A page on paper: how many sides of A4, and, of a sheet, whether it ends on the first.
const { execFileSync } = require('child_process');

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

// Without what a line break, a hyphen or a ligature makes of a text.
const bare = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-]/g, '');

function paper(pdf, { sheet, last }) {
  const findings = [];
  const info = run('pdfinfo', '-f', '1', '-l', '100000', pdf);
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(info)[1]);
  for (const [, page, one, other] of info.matchAll(/^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+) pts/gm)) {
    const [short, long] = [Number(one), Number(other)].sort((a, b) => a - b);
    if (Math.abs(short - 595) > 2 || Math.abs(long - 842) > 2) findings.push(`paper: page ${page} is not A4: ${one} x ${other} pt`);
  }
  if (sheet) {
    if (pages !== 1) findings.push(`paper: a sheet is one page, this one has ${pages}`);
    const read = ['-nopgbrk', '-f', '1', '-l', '1'];
    const texts = [[], ['-layout'], ['-raw']].map((way) => bare(run('pdftotext', ...read, ...way, pdf, '-')));
    if (!bare(last)) findings.push('paper: a sheet without text at its end');
    else if (!texts.some((text) => text.includes(bare(last)))) {
      findings.push(`paper: its end is not on page 1: "${last.trim().slice(-120)}"`);
    }
  }
  return { findings, pages };
}

function picturesOfPaper(pdf, to) {
  run('pdftoppm', '-r', '80', '-png', '-f', '1', '-l', '4', pdf, `${to}.paper`);
}

module.exports = { paper, picturesOfPaper };
