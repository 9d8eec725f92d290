// Copies the address of a statement, or the words to cite it with, and says that it did.

(() => {
  const told = document.querySelector("[role=status].told");
  let timer = 0;

  function say(words) {
    clearTimeout(timer);
    told.textContent = words;
    timer = setTimeout(() => (told.textContent = ""), 4000);
  }

  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      // Pages that did not come over HTTPS have no clipboard: show the words, and select them.
      say(text);
      getSelection().selectAllChildren(told);
      if (document.execCommand("copy")) say(done);
    }
  }

  for (const foot of document.querySelectorAll(".fact-foot")) {
    const permalink = foot.querySelector(".permalink");
    const citation = foot.querySelector(".citation");
    const address = citation.querySelector("a:last-child");
    if (!address.textContent.includes("://")) address.textContent = address.href;
    permalink.classList.add("replaced");
    for (const button of foot.querySelectorAll(".copy")) {
      button.hidden = false;
      const link = button.dataset.copy === "link";
      button.addEventListener("click", () =>
        copy(link ? permalink.href : citation.textContent, button.dataset.done),
      );
    }
  }
})();
