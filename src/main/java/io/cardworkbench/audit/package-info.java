/** The append-only audit log: writes down what the other modules announce. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: erasure",
            "access :: ui",
            "cards :: criteria",
            "cards :: sending",
            "cancellation",
            "cancellation :: job",
            "cancellation :: retention",
            "cancellation :: review",
            "credentials",
            "csv",
            "kit",
            "kit :: moment",
            "organization",
            "signin",
            "signin :: factor",
            "signin :: passkey",
            "signin :: provider",
            "sql"
        })
@org.jspecify.annotations.NullMarked
package io.cardworkbench.audit;
