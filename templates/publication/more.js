"use strict";
// What a reader asks for once the page is there. `reader/later.js` loads and starts it.
/**
 * @typedef {object} Hooks
 * @property {(place: number) => boolean} skips
 * @property {number} until
 * @property {() => void} changed
 *
 * What the first script lends to this one; on a page without a player, as far as `act`.
 * @typedef {object} Reader
 * @property {(selector: string) => HTMLElement | null} find
 * @property {(selector: string) => HTMLElement[]} findAll
 * @property {Record<string, unknown>} kept
 * @property {(field: HTMLInputElement | HTMLSelectElement) => void} restore
 * @property {(id: string) => boolean} isChosen
 * @property {Record<string, (from?: any) => unknown>} actions
 * @property {(name: string, from?: unknown) => unknown} act
 * @property {(element: Element) => Iterable<Text>} textNodes
 * @property {(text: string) => void} addRule
 * @property {HTMLElement} player
 * @property {HTMLElement} told
 * @property {Record<"seconds" | "rate", number>} data
 * @property {Line[]} lines
 * @property {number[]} parts
 * @property {Hooks} hooks
 * @property {HTMLAudioElement | null} recorded
 * @property {<T>(list: T[], time: number, start?: (one: T) => number) => number} findLast
 * @property {(time: number) => number} lineAt
 * @property {(line: Line) => Word[]} findWords
 * @property {(element: HTMLElement, word: Word) => Range} findRange
 * @property {(element: HTMLElement) => string} readText
 * @property {(place: number, by?: number) => number} findHeard
 * @property {(place: number) => void} go
 * @property {() => void} play
 * @property {(sound: HTMLAudioElement | BrowserVoice) => void} attach
 * @property {() => number} here
 * @property {() => HTMLAudioElement | BrowserVoice} sound
 * @property {() => number} now
 * @property {() => number | undefined} time
 * @property {(time: number) => void} goTo
 * @property {() => void} rest
 * @property {(sound: HTMLAudioElement | BrowserVoice) => void} use
 */
/** @param {Reader} reader */
const startMore = (reader) => {
  const { find, findAll, isChosen, actions, lines, hooks } = reader;
{% include "publication/more/back.js" %}

{% include "publication/more/pictures.js" %}

{% include "publication/more/syllables.js" %}

  if (!lines) return;
{% include "publication/more/where.js" %}

{% include "publication/more/contents.js" %}

{% include "publication/more/marked.js" %}

{% include "publication/more/skips.js" %}

{% include "publication/more/device.js" %}

{% include "publication/more/sleep.js" %}

{% include "publication/more/speed.js" %}

};
