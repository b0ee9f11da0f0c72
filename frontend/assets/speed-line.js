/** Draws the numbers in its property `rates` as a line, the newest at the right. */
class SpeedLine extends HTMLElement {
    #rates = [];

    get rates() {
        return this.#rates;
    }

    set rates(rates) {
        this.#rates = rates ?? [];
        this.#draw();
    }

    connectedCallback() {
        // What was set before this class was loaded would hide the accessors.
        if (Object.hasOwn(this, 'rates')) {
            const rates = this.rates;
            delete this.rates;
            this.rates = rates;
        }
        this.#draw();
    }

    #draw() {
        const most = Math.max(1, ...this.#rates);
        const step = 120 / Math.max(1, this.#rates.length - 1);
        const points = this.#rates.map((rate, i) => `${(i * step).toFixed(1)},${(30 - (28 * rate) / most).toFixed(1)}`);
        this.innerHTML = `<svg viewBox="0 0 120 32" preserveAspectRatio="none">
            <polyline points="${points.join(' ')}" vector-effect="non-scaling-stroke"/></svg>`;
    }
}

customElements.define('speed-line', SpeedLine);
