/**
 * Lets go of clicks on buttons marked `act-once` that can't be meant: the rest of a double click, wherever it began, and all
 * that come before the server has answered the first.
 */
const PATIENCE = 50;

const acting = new WeakSet();

function waiting() {
    return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

function release(button) {
    setTimeout(() => (waiting() ? release(button) : acting.delete(button)), PATIENCE);
}

document.addEventListener(
    'click',
    (event) => {
        const button = event.composedPath().find((part) => part instanceof Element && part.hasAttribute('act-once'));
        if (!button) {
            return;
        }
        if (event.detail > 1 || acting.has(button)) {
            event.stopImmediatePropagation();
            event.preventDefault();
        } else {
            acting.add(button);
            release(button);
        }
    },
    true,
);
