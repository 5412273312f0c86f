/** A checkbox that looks like the switch that it is: where the knob stands says it, not the colour alone. */
export declare const adSwitchStyles: import("lit").CSSResult;
