/** Milliseconds of scripts before the page may draw and listen again; a task is felt from 50 on. */
const slice = 8;

let sliceEnd = 0;

/** Goes on in a later task where one is needed, or where scripts have taken their slice of this one. */
export async function breathe(needed: boolean): Promise<void> {
  if (!needed && Date.now() < sliceEnd) return;
  await new Promise((resolve) => setTimeout(resolve));
  sliceEnd = Date.now() + slice;
}
