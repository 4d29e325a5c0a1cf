(function () {
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  function at() {
    var best = 0;
    slides.forEach(function (slide, i) {
      if (slide.getBoundingClientRect().top <= window.innerHeight / 3) { best = i; }
    });
    return best;
  }
  function to(i) {
    var slide = slides[Math.max(0, Math.min(slides.length - 1, i))];
    slide.scrollIntoView();
    slide.focus({ preventScroll: true });
  }
  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    var key = event.key === " " ? (event.shiftKey ? "PageUp" : "PageDown") : event.key;
    var now = slides[at()].getBoundingClientRect();
    // What a tall page has below or above the screen is shown first.
    if ((key === "ArrowDown" || key === "PageDown") && now.bottom > window.innerHeight + 2) { return; }
    if ((key === "ArrowUp" || key === "PageUp") && now.top < -2) { return; }
    if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown") { to(at() + 1); }
    else if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp") { to(at() - 1); }
    else if (key === "Home") { to(0); }
    else if (key === "End") { to(slides.length - 1); }
    else { return; }
    event.preventDefault();
  });
})();
