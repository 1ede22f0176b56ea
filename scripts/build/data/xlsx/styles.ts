/** How cells look, in the order in which the workbook's styles list them: the first is that of every cell without one. */
export const styleNames = ['plain', 'bold', 'heading', 'link', 'prose', 'date'] as const;

/** Without a name and a size each program takes a font of its own for what is bold; this is LibreOffice's for the rest. */
const font = (more: string) => `<font>${more}<sz val="10"/><name val="Arial"/><family val="2"/></font>`;
const dateFormat = 100;

/** The part of a workbook that describes the styles. */
export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="yyyy-mm-dd"/></numFmts>`,
  `<fonts count="3">${font('')}${font('<b/>')}`,
  '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="Arial"/><family val="2"/></font></fonts>',
  // Excel takes the first two fills for its own, whatever they are.
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${styleNames.length}">`,
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  `<xf numFmtId="${dateFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
