import { expect } from '@open-wc/testing';
import { readScreen } from '../../src/config/read-screen';
import { applyTheme } from '../../src/elements/apply-theme';

function themed(theme: object): CSSStyleDeclaration {
  const host = document.createElement('div');
  applyTheme(host, readScreen({ theme }).theme);
  return host.style;
}

describe('the theme of the file', () => {
  it('becomes properties of our own, value by value', () => {
    const style = themed({
      accent: '#800000',
      surface: '#fff',
      text: '#000',
      radius: '3px',
      font: 'serif',
      scheme: 'dark',
      dark: { accent: '#ff8080' },
    });
    expect(Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))).to.deep.equal({
      '--_accent-light': '#800000',
      '--_surface-light': '#fff',
      '--_text-light': '#000',
      '--_accent-dark': '#ff8080',
      '--_file-radius': '3px',
      '--_file-font': 'serif',
      '--_scheme': 'dark',
    });
  });

  it('takes the place of the one before', () => {
    const host = document.createElement('div');
    applyTheme(host, readScreen({ theme: { accent: '#800000', radius: '3px' } }).theme);
    applyTheme(host, readScreen({ theme: { radius: '4px' } }).theme);
    expect([...host.style]).to.deep.equal(['--_file-radius']);
    expect(host.style.getPropertyValue('--_file-radius')).to.equal('4px');
  });
});
