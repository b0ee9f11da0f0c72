/** The frame of the workbench: layout, navigation, sign-in, error views. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: ui",
            "kit",
            "kit :: rows",
            "organization",
            "organization :: ui",
            "signin",
            "signin :: factor",
            "signin :: factor-ui",
            "signin :: passkey",
            "signin :: provider",
            "signin :: provider-ui",
            "sql",
            "start"
        })
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell;
