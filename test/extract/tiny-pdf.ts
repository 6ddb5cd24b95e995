/** A run of text set at a point of a page, in points from its lower left corner. */
export type Set = { text: string; x: number; y: number; size?: number };

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

const contentOf = (sets: readonly Set[]): string =>
  sets.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join("\n");

/** The smallest PDF that shows these pages, letters in Latin-1. `info` is its own account of itself. */
export const pdfOf = (pages: readonly (readonly Set[])[], info = ""): Uint8Array => {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${info} >>`,
  ];
  for (const [index, sets] of pages.entries()) {
    const content = contentOf(sets);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return pdfFrom(objects);
};

/** A file of numbered objects, the first of them the catalogue, the fourth its account. */
export const pdfFrom = (objects: readonly string[], trailer = ""): Uint8Array => {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
};

/** Lines of a column from the top, 12 points apart. */
export const column = (lines: readonly string[], x: number, top: number, size = 10): Set[] =>
  lines.map((text, index) => ({ text, x, y: top - index * 12, size }));
