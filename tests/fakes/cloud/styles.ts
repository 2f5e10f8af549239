export type Style = { name: string; style: string; template: string; sex: string };

/** Two styles as the API's document spells them, letters that only look like others included. */
export const styleOffer = (origin: string): Style[] => [
  { name: "仙气十足", style: "20057d0c-8cef-447e-88d0-a8f3490fd0b0", template: `${origin}/t/1.png`, sex: "⼥" },
  { name: "花好⽉圆", style: "9ea64839-47df-4839-9823-cacac81eb933", template: `${origin}/t/2.png`, sex: "男" },
];
