/** The frame of the workbench: layout, navigation, sign-in, error views. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: ui",
            "kit",
            "organization",
            "organization :: ui",
            "signin",
            "signin :: factor",
            "sql",
            "start"
        })
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell;
