const gpcRefused = store => [ ...store.settings()?.rules ?? [] ].filter(([id, {category: category, gpc: gpc}]) => gpc && id === category && !store.allows(id)).map(([id]) => id);

export { gpcRefused };
