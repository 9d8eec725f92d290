// Shows the evidence of a statement in a card beside its mark, for the pointer, the keyboard and
// the finger (WCAG 2.2, 1.4.13: Escape closes it, it can be pointed at, it stays). Without this
// script, and in a browser without popovers, a mark is a link to the words in the source.

(() => {
  const SHOW = 150;
  const HIDE = 300;
  let open = null;
  let dismissed = null;
  let timer = 0;
  let pointer = "";

  const proofOf = (node) => (node instanceof Element ? node.closest(".proof") : null);
  const markOf = (proof) => proof.querySelector(".proof-mark:is(:hover, :focus)") ?? proof.firstElementChild;
  const cardOf = (proof) => proof.querySelector(".proof-card");
  const hasFocus = (proof) => proof.querySelector(":focus-visible") !== null;

  function place() {
    const mark = markOf(open).getBoundingClientRect();
    const card = cardOf(open);
    const right = document.documentElement.clientWidth - card.offsetWidth - 8;
    const below = mark.bottom + 6;
    const above = mark.top - card.offsetHeight - 6;
    const fits = below + card.offsetHeight < innerHeight || above < 0;
    card.style.setProperty("--left", `${Math.max(8, Math.min(mark.left - 12, right))}px`);
    card.style.setProperty("--top", `${fits ? below : above}px`);
  }

  function hide() {
    clearTimeout(timer);
    if (open) cardOf(open).hidePopover();
    open = null;
  }

  function show(proof) {
    clearTimeout(timer);
    if (proof === open) return;
    hide();
    open = proof;
    const card = cardOf(proof);
    card.popover = "manual";
    card.hidden = false;
    card.showPopover();
    place();
  }

  function point(proof) {
    clearTimeout(timer);
    if (proof !== dismissed) dismissed = null;
    if (proof && proof !== open && proof !== dismissed) timer = setTimeout(show, SHOW, proof);
    else if (!proof && open && !hasFocus(open)) timer = setTimeout(hide, HIDE);
  }

  function focus(proof) {
    if (proof === dismissed && proof) return;
    dismissed = null;
    if (proof && hasFocus(proof)) show(proof);
    else if (!proof) hide();
  }

  function dismiss() {
    const within = cardOf(open).contains(document.activeElement);
    dismissed = open;
    if (within) markOf(open).focus();
    hide();
  }

  if ("popover" in HTMLElement.prototype) {
    addEventListener("pointerdown", (event) => (pointer = event.pointerType), true);
    addEventListener("pointerover", (event) => {
      if (event.pointerType !== "touch") point(proofOf(event.target));
    });
    addEventListener("focusin", (event) => focus(proofOf(event.target)));
    addEventListener("focusout", (event) => event.relatedTarget || focus(null));
    addEventListener("keydown", (event) => event.key === "Escape" && open && dismiss());
    addEventListener("scroll", () => open && place(), { capture: true, passive: true });
    addEventListener("resize", () => open && place());
    addEventListener("click", (event) => {
      const proof = proofOf(event.target);
      // The first touch of a mark opens the card, the second one follows the link.
      const first = event.detail && pointer === "touch" && proof !== open;
      if (first && event.target.closest(".proof-mark")) {
        event.preventDefault();
        show(proof);
      } else if (!proof && open) hide();
    });
  }
})();
