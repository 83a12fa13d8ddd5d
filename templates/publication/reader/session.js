// The lock screen and the keys of headphones.
const session = navigator.mediaSession;
if (session) {
  session.metadata = new MediaMetadata({ title: document.title, artist: player.dataset.by });
  const moves = {
    play,
    pause: () => sound.pause(),
    seekbackward: actions.back,
    seekforward: actions.next,
    previoustrack: actions["part-back"],
    nexttrack: actions["part-next"],
    seekto: ({ seekTime }) => { sound.currentTime = seekTime; follow(); },
  };
  for (const [name, move] of Object.entries(moves)) {
    try { session.setActionHandler(name, move); } catch { /* this browser does not know it */ }
  }
  const tell = () => {
    session.playbackState = sound.paused ? "paused" : "playing";
    if (sound.duration > 0) session.setPositionState({ duration: sound.duration, playbackRate: sound.playbackRate, position: Math.min(sound.currentTime, sound.duration) });
  };
  for (const change of ["play", "pause", "ratechange", "seeked"]) sound.addEventListener(change, tell);
}
