/**
 * Copies its property `text` when the button inside it is pressed, also where the browser keeps its clipboard for pages over
 * TLS, and sends `text-copied` with whether it is there.
 */
class CopyText extends HTMLElement {
    constructor() {
        super();
        this.addEventListener('click', () => this.#copy());
    }

    async #copy() {
        this.dispatchEvent(new CustomEvent('text-copied', { detail: await this.#byClipboard() || this.#bySelection() }));
    }

    async #byClipboard() {
        try {
            await navigator.clipboard.writeText(this.text);
            return true;
        } catch {
            return false;
        }
    }

    #bySelection() {
        const focused = document.activeElement;
        const area = document.createElement('textarea');
        area.value = this.text;
        area.style.cssText = 'position: fixed; opacity: 0';
        this.append(area);
        area.select();
        const copied = document.execCommand('copy');
        area.remove();
        focused?.focus();
        return copied;
    }
}

customElements.define('copy-text', CopyText);
