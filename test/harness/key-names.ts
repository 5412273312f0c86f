// WebDriver writes keys without a character as code points of the private use area.
// https://www.w3.org/TR/webdriver2/#keyboard-actions
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE006', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
}; // prettier-ignore

/** The keys of a chord as puppeteer names them: `Shift+Tab`, `Space`, or a single character. */
export function keyNames(chord: string): string[] {
  if ([...chord].length === 1) return [chord];
  return chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
}

/** The same as WebDriver's code points. */
export function keyCodes(chord: string): string[] {
  return keyNames(chord).map((name) => {
    const code = codes[name] ?? name;
    if ([...code].length !== 1) throw new Error(`unknown key ${name}`);
    return code;
  });
}
