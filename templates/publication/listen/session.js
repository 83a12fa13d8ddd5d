// The lock screen and the keys of headphones.
const session = navigator.mediaSession;
const tell = () => {
  if (!session) return;
  session.playbackState = sound.paused ? "paused" : "playing";
  if (sound.duration > 0) session.setPositionState({ duration: sound.duration, playbackRate: sound.playbackRate, position: Math.min(sound.currentTime, sound.duration) });
};
if (session) {
  session.metadata = new MediaMetadata({ title: document.title, artist: bar.dataset.by });
  const moves = {
    play,
    pause: () => sound.pause(),
    seekbackward: actions.back,
    seekforward: actions.next,
    previoustrack: actions["part-back"],
    nexttrack: actions["part-next"],
    seekto: ({ seekTime = 0 }) => { sound.currentTime = seekTime; follow(); },
  };
  for (const [name, move] of Object.entries(moves)) {
    try { session.setActionHandler(/** @type {MediaSessionAction} */ (name), move); } catch { /* this browser does not know it */ }
  }
}
/** @type {Record<string, string>} */
const mediaKeys = { MediaPlayPause: "play", MediaTrackNext: "part-next", MediaTrackPrevious: "part-back" };
addEventListener("keydown", ({ key }) => actions[mediaKeys[key]]?.());
attach(sound);
