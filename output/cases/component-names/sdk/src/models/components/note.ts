/** What is said of it. */
export type Note = string | null;
