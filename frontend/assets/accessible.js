/** Says of parts of Vaadin what they are, for screen readers, where it does not itself. */
function markIndicator() {
    const indicator = document.querySelector('vaadin-connection-indicator');
    indicator?.setAttribute('role', 'status');
    return indicator !== null;
}

if (!markIndicator()) {
    const observer = new MutationObserver(() => markIndicator() && observer.disconnect());
    observer.observe(document.body, { childList: true });
}

document.addEventListener('focusin', (event) => {
    const list = event.target instanceof Element ? event.target.closest('vaadin-select-list-box') : null;
    const select = list?.closest('vaadin-select');
    const name = select?.accessibleName || select?.label;
    if (name) {
        list.setAttribute('aria-label', name);
    }
});
