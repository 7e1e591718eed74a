"use strict";

// The online indicator follows the devices by itself.
for (const place of document.querySelectorAll("[data-poll]")) {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(place.dataset.poll).catch(() => null);
    if (answer && answer.status === 401) location.reload();
    if (!answer || !answer.ok) return;
    const online = new Set((await answer.json()).online);
    for (const state of place.querySelectorAll("[data-device]")) {
      const now = online.has(Number(state.dataset.device));
      state.dataset.online = now ? "yes" : "no";
      state.querySelector(".words").textContent = now ? state.dataset.wordsYes : state.dataset.wordsNo;
    }
  }, 4000);
}

// The camera: the browser's own reader where it has one, else the server reads the frames.
const camera = document.getElementById("camera");
if (camera && navigator.mediaDevices) {
  const video = document.getElementById("video");
  const seen = document.getElementById("seen");
  const start = document.getElementById("start");
  const label = /^sqr_[A-Za-z0-9_-]{32}(\+[1-9][0-9]*)?$/;
  let stream = null;

  const say = (words) => { if (seen.textContent !== words) seen.textContent = words; };
  const stop = () => {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = null;
  };

  const reader = async () => {
    if (!("BarcodeDetector" in window)) return null;
    const formats = await BarcodeDetector.getSupportedFormats().catch(() => []);
    return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
  };

  const onServer = async () => {
    const scale = Math.min(1, 1280 / Math.max(video.videoWidth, video.videoHeight));
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth * scale;
    canvas.height = video.videoHeight * scale;
    canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
    const frame = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
    if (!frame) return [];
    const headers = { "X-Form-Token": camera.dataset.token, "Content-Type": "image/jpeg" };
    const answer = await fetch("/claim/frame", { method: "POST", headers, body: frame }).catch(() => null);
    if (!answer) return [];
    if (answer.status === 401 || answer.status === 403) { stop(); location.reload(); return []; }
    if (!answer.ok) return [];
    const { text, code } = await answer.json();
    return text || code ? [text || ""] : [];
  };

  // A browser may have a reader that fails, Android without its maker's services for instance.
  const read = async (detector) => {
    const codes = detector && await detector.detect(video).catch(() => null);
    return codes ? codes.map((code) => code.rawValue) : onServer();
  };

  const look = async (detector) => {
    while (stream) {
      const texts = await read(detector);
      const found = texts.find((text) => label.test(text));
      if (found && stream) {
        say(camera.dataset.found);
        stop();
        document.getElementById("code").value = found;
        document.getElementById("typed").submit();
        return;
      }
      say(texts.length ? camera.dataset.other : camera.dataset.looking);
      await new Promise((done) => setTimeout(done, 300));
    }
  };

  start.addEventListener("click", async () => {
    stop();
    try {
      const wanted = { facingMode: "environment", width: { ideal: 1280 } };
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
    } catch (problem) {
      say(problem.name === "NotAllowedError" ? camera.dataset.refused : camera.dataset.none);
      return;
    }
    video.hidden = false;
    video.srcObject = stream;
    await video.play();
    look(await reader());
  });
  window.addEventListener("pagehide", stop);
  camera.hidden = false;
}
