/** Cards: their templates, their lifecycle, the criteria that select them, sending them and acting on them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: erasure",
            "access :: ui",
            "csv",
            "kit",
            "kit :: moment",
            "rest",
            "sql",
            "watch"
        })
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards;
