const byEmailAlone = ({mechanism: mechanism}) => mechanism.length > 0 && mechanism.every(one => one === "email-beacon");

export { byEmailAlone };
