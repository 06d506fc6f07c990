import { Chat } from "PACKAGE";

export async function calls(): Promise<void> {
  const chat = new Chat();
  const answer: string = (await chat.complete({ question: "?" })).text;
  for await (const chunk of await chat.complete({ question: answer, live: true })) console.log(chunk.delta);
  for await (const text of await chat.watch()) console.log(text.length);

  // @ts-expect-error A stream has no text.
  console.log((await chat.complete({ question: "?", live: true })).text);
}
