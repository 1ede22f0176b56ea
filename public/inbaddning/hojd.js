// Gives frames with charts from this site the height that they need. Load it once on a page with such frames, or copy
// these lines into a script of your own. It listens only to frames that are there, and sets nothing but their height.
(() => {
  const frames = () => document.querySelectorAll('iframe[src*="/inbaddning/"]');
  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== 'stadsdelskollen-hojd' || !(data.height > 0 && data.height < 10000)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = data.height;
  });
  // A frame that was there before this script has told its height already: ask again.
  for (const frame of frames())
    frame.contentWindow?.postMessage({ type: 'stadsdelskollen-hojd' }, new URL(frame.src).origin);
})();
