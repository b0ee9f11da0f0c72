/**
 * Takes values out of the text field inside it the moment they are given, whatever the way to the server takes: what is typed
 * meanwhile is the next value. Sends `value-typed` from the field with a value, and `values-pasted` with a list.
 */
class ValueEntry extends HTMLElement {
    constructor() {
        super();
        this.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
                event.preventDefault();
                this.#take();
            }
        });
        this.addEventListener('focusout', () => this.#take());
        this.addEventListener('paste', (event) => this.#paste(event));
    }

    get #field() {
        return this.querySelector('vaadin-text-area');
    }

    #take() {
        const text = this.#field.value;
        if (text.trim() !== '') {
            this.#field.value = '';
            this.#send('value-typed', text);
        }
    }

    /** A separator may belong to a value that is being put together; a line break and a tab can not. */
    #paste(event) {
        const text = event.clipboardData.getData('text');
        if (/[\n\r\t]/.test(text.trim()) || (this.#field.value === '' && /[,;]/.test(text))) {
            event.preventDefault();
            this.#send('values-pasted', text);
        }
    }

    #send(name, text) {
        this.#field.dispatchEvent(new CustomEvent(name, { detail: text }));
    }
}

customElements.define('value-entry', ValueEntry);
