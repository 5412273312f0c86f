const css = text => text.join("");

export { css };
