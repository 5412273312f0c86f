/** The colours of the two schemes where the file leaves one out. */
export const defaultTheme = {
  light: { accent: '#0b57d0', surface: '#ffffff', text: '#1f1f1f' },
  dark: { accent: '#a8c7fa', surface: '#1f1f1f', text: '#e3e3e3' },
} as const;
