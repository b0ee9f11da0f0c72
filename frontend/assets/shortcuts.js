/**
 * Presses the control of a page that is marked with the keys one presses, such as `shortcut="Mod+k"`; single keys not while
 * one types. Inside the palette, the arrow keys lead from the field to what was found, and back.
 */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

function keysOf(event) {
    const modified = event.ctrlKey || event.metaKey;
    return (modified ? 'Mod+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

function isTyping(event) {
    return event.composedPath().some((part) => part instanceof Element && part.matches(TYPED_IN));
}

function moveInPalette(event) {
    const palette = event.target instanceof Element ? event.target.closest('.palette') : null;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!palette || !step) {
        return false;
    }
    const stops = [palette.querySelector('input'), ...palette.querySelectorAll('.palette-results a')];
    stops[stops.indexOf(document.activeElement) + step]?.focus();
    return true;
}

document.addEventListener('keydown', (event) => {
    if (event.altKey || event.isComposing) {
        return;
    }
    const keys = keysOf(event);
    const control = [...document.querySelectorAll('[shortcut]')].find((one) => one.getAttribute('shortcut') === keys);
    if (moveInPalette(event)) {
        event.preventDefault();
    } else if (control && (keys.startsWith('Mod+') || !isTyping(event))) {
        event.preventDefault();
        control.click();
    }
});
