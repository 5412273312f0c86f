/** The colours of the two schemes where the file leaves one out. */
export declare const defaultTheme: {
    readonly light: {
        readonly accent: "#0b57d0";
        readonly surface: "#ffffff";
        readonly text: "#1f1f1f";
    };
    readonly dark: {
        readonly accent: "#a8c7fa";
        readonly surface: "#1f1f1f";
        readonly text: "#e3e3e3";
    };
};
