/** Reviews, cancel jobs, and the engine that carries them out. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: erasure",
            "access :: ui",
            "cards",
            "cards :: api",
            "cards :: builder",
            "cards :: criteria",
            "cards :: numbers",
            "cards :: query",
            "cards :: retention",
            "cards :: sending",
            "cards :: ui",
            "cards :: values",
            "csv",
            "kit",
            "rest",
            "signin :: factor-ui",
            "sql",
            "watch"
        })
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation;
