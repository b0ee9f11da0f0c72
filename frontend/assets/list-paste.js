/** Hands what is pasted anywhere inside it to the server as `values-pasted`: what is chosen here is chosen by name. */
class ListPaste extends HTMLElement {
    constructor() {
        super();
        this.addEventListener(
            'paste',
            (event) => {
                const text = event.clipboardData.getData('text');
                if (text.trim() !== '') {
                    event.preventDefault();
                    event.stopPropagation();
                    this.dispatchEvent(new CustomEvent('values-pasted', { detail: text }));
                }
            },
            true,
        );
    }
}

customElements.define('list-paste', ListPaste);
