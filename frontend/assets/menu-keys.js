/** Moves the focus inside a menu with the arrow keys, Home and End; Tab leaves it. */
document.addEventListener('keydown', (event) => {
    const menu = event.target instanceof Element ? event.target.closest('[role="menu"]') : null;
    if (!menu) {
        return;
    }
    const items = [...menu.querySelectorAll('[role="menuitem"]')].filter((item) => item.checkVisibility());
    const at = items.indexOf(document.activeElement);
    const next = {
        ArrowDown: (at + 1) % items.length,
        ArrowUp: (at <= 0 ? items.length : at) - 1,
        Home: 0,
        End: items.length - 1,
    }[event.key];
    if (next !== undefined) {
        event.preventDefault();
        items[next]?.focus();
    }
});
