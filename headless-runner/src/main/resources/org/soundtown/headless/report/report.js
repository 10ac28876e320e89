"use strict";
document.querySelectorAll("a.event, .table a[href^='#story-']").forEach(function (link) {
  link.addEventListener("click", function (click) {
    var story = document.querySelector(link.getAttribute("href"));
    if (story === null) {
      return;
    }
    click.preventDefault();
    document.querySelectorAll(".chosen").forEach(function (old) { old.classList.remove("chosen"); });
    for (var outer = story; outer !== null; outer = outer.parentElement) {
      if (outer.tagName === "DETAILS") {
        outer.open = true;
      }
    }
    story.classList.add("chosen");
    var mark = document.getElementById(story.id.replace(/^(story|false)-/, "map-"));
    if (mark !== null) {
      mark.classList.add("chosen");
    }
    story.scrollIntoView({ block: "nearest" });
    story.querySelector("summary").focus({ preventScroll: true });
  });
});
