/** Other ways of changing the status of many cards, which jobs are compared with. */
package io.cardworkbench.bench.peers;
