package io.cardworkbench.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.Application;
import io.cardworkbench.Decision;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.OpenToAnyone;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.kit.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The rules of the architecture. {@link RulesCanFailTest} proves of each that it can fail. */
final class Architecture {

    private static final String[] WORKBENCH = {"io.cardworkbench..ui..", "io.cardworkbench.shell..", "broken.ui.."};

    private static final String[] API = {"io.cardworkbench..api..", "io.cardworkbench.rest..", "broken.api.."};

    /** Their width or height is the number that they show. */
    private static final Set<String> BARS =
            Set.of("io.cardworkbench.kit.Bar", "io.cardworkbench.cancellation.ui.OutcomeBar");

    /** They make sentences of criteria and of jobs, and the names of buttons, which are texts alone. */
    private static final Set<String> SENTENCES = Set.of(
            "io.cardworkbench.cards.ui.criteria.CriteriaSentence",
            "io.cardworkbench.cancellation.ui.JobTexts",
            "io.cardworkbench.audit.ui.AuditGrid");

    static final ArchRule VAADIN_STAYS_IN_THE_WORKBENCH = noClasses()
            .that(resideOutsideOfPackages("..ui..", "..shell..", "..kit.."))
            .and(not(belongToAnyOf(Application.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule WEB_STAYS_AT_THE_EDGE = noClasses()
            .that(resideOutsideOfPackages("..api..", "..rest..", "..shell..", "..ui.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..");

    static final ArchRule SQL_STAYS_IN_TABLES = noClasses()
            .that(not(nameEndsWith("Table", "Sql", "RowMapper")))
            .and(resideOutsideOfPackages("..sql.."))
            .should()
            .dependOnClassesThat(belongToAnyOf(JdbcClient.class, JdbcOperations.class)
                    .or(resideInAnyPackage("java.sql", "org.springframework.jdbc.core..")));

    static final ArchRule TABLES_ARE_HIDDEN = classes()
            .that(nameEndsWith("Table", "RowMapper"))
            .or()
            .areAnnotatedWith(Repository.class)
            .should()
            .bePackagePrivate();

    static final ArchRule TABLES_ALONE_READ_SQL =
            classes().that(nameEndsWith("Sql")).should().onlyHaveDependentClassesThat(nameEndsWith("Table", "Sql"));

    static final ArchRule DECISIONS_ARE_PURE =
            classes().that().areAnnotatedWith(Decision.class).should(new ReachOnlyJava());

    static final ArchRule WORKBENCH_KNOWS_NO_API = noClasses()
            .that()
            .resideInAnyPackage(WORKBENCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API);

    static final ArchRule API_KNOWS_NO_WORKBENCH = noClasses()
            .that()
            .resideInAnyPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WORKBENCH);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .should()
            .callMethodWhere(readsTheSystemClock());

    static final ArchRule INTERNAL_METHODS_ARE_UNREACHABLE_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..api..", "..shell..", "..rest..")
            .should()
            .callMethodWhere(describe(
                    "the target is @Internal",
                    call -> call.getTarget()
                            .resolveMember()
                            .filter(target -> target.isAnnotatedWith(Internal.class))
                            .isPresent()));

    static final ArchRule EVERY_SERVICE_METHOD_HAS_ONE_GUARD = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(carryExactlyOneOf(
                    List.of(Requires.class, RequiresSignIn.class, OpenToAnyone.class, Internal.class)));

    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should(carryExactlyOneOf(
                    List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)));

    static final ArchRule STYLES_STAND_IN_STYLE_SHEETS = noClasses()
            .that(describe("are no bar", type -> !BARS.contains(type.getName())))
            .should()
            .callMethodWhere(describe(
                    "the target is getStyle",
                    call -> call.getName().equals("getStyle")
                            && call.getTargetOwner().isAssignableTo(Component.class)));

    static final ArchRule MOMENTS_ARE_SHOWN_BY_THEIR_COMPONENT = noClasses()
            .that()
            .resideInAnyPackage(WORKBENCH)
            .and(describe("make no sentences", type -> !SENTENCES.contains(type.getName())))
            .should()
            .callMethodWhere(describe(
                    "it writes a moment",
                    call -> call.getTargetOwner().isEquivalentTo(Texts.class)
                            && Set.of("dateTime", "dateTimeInZone", "ago", "relative")
                                    .contains(call.getName())));

    static final ArchRule BEANS_ARE_BUILT_BY_CONSTRUCTORS = fields().should().notBeAnnotatedWith(Autowired.class);

    static final ArchRule NOBODY_PRINTS = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "it is System.out or System.err",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)));

    /** What machines read is written alike wherever the server stands: a default locale may count in digits of its own. */
    static final ArchRule NOTHING_DEPENDS_ON_THE_DEFAULT_LOCALE =
            noClasses().should().accessTargetWhere(dependsOnTheDefaultLocale());

    static final ArchRule THREADS_COME_FROM_POOLS_OF_THE_APPLICATION = noClasses()
            .should()
            .accessTargetWhere(describe("it makes a thread or a pool", access -> {
                var owner = access.getTargetOwner();
                var name = access.getName();
                var starts = name.startsWith("start") || name.startsWith("of") || name.equals("<init>");
                return owner.isEquivalentTo(Executors.class)
                        || (owner.isAssignableTo(ExecutorService.class) && name.equals("<init>"))
                        || (owner.isEquivalentTo(Thread.class) && starts);
            }));

    static final List<ArchRule> ALL = List.of(
            VAADIN_STAYS_IN_THE_WORKBENCH,
            WEB_STAYS_AT_THE_EDGE,
            SQL_STAYS_IN_TABLES,
            TABLES_ARE_HIDDEN,
            TABLES_ALONE_READ_SQL,
            DECISIONS_ARE_PURE,
            WORKBENCH_KNOWS_NO_API,
            API_KNOWS_NO_WORKBENCH,
            TIME_COMES_FROM_THE_CLOCK,
            INTERNAL_METHODS_ARE_UNREACHABLE_FROM_OUTSIDE,
            EVERY_SERVICE_METHOD_HAS_ONE_GUARD,
            EVERY_ROUTE_SAYS_WHO_MAY_OPEN_IT,
            STYLES_STAND_IN_STYLE_SHEETS,
            MOMENTS_ARE_SHOWN_BY_THEIR_COMPONENT,
            BEANS_ARE_BUILT_BY_CONSTRUCTORS,
            NOBODY_PRINTS,
            NOTHING_DEPENDS_ON_THE_DEFAULT_LOCALE,
            THREADS_COME_FROM_POOLS_OF_THE_APPLICATION);

    private Architecture() {}

    private static DescribedPredicate<JavaClass> nameEndsWith(String... endings) {
        return describe("have a name that ends with " + String.join(" or ", endings), type -> {
            var outermost = type.getName().replaceFirst("\\$.*", "");
            return List.of(endings).stream().anyMatch(outermost::endsWith);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        var types = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                OffsetDateTime.class.getName(),
                ZonedDateTime.class.getName());
        return describe("it reads the system's clock", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            var now = types.contains(owner.getName())
                    && name.equals("now")
                    && call.getTarget() instanceof AccessTarget.MethodCallTarget target
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            var system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            var clock = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                    && name.startsWith("system");
            return now || system || clock;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> dependsOnTheDefaultLocale() {
        var always = Set.of("java.lang.String.formatted", "java.util.Locale.getDefault");
        var withoutLocale = Set.of(
                "java.lang.String.format",
                "java.lang.String.toLowerCase",
                "java.lang.String.toUpperCase",
                "java.text.DecimalFormat.<init>",
                "java.text.MessageFormat.<init>",
                "java.text.MessageFormat.format",
                "java.text.NumberFormat.getInstance",
                "java.text.NumberFormat.getIntegerInstance",
                "java.text.NumberFormat.getPercentInstance",
                "java.text.SimpleDateFormat.<init>",
                "java.time.format.DateTimeFormatter.ofPattern",
                "java.time.format.DateTimeFormatter.ofLocalizedDate",
                "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
                "java.time.format.DateTimeFormatter.ofLocalizedTime");
        return describe("it depends on the default locale", access -> {
            var name = access.getTargetOwner().getName() + "." + access.getName();
            return always.contains(name) || (withoutLocale.contains(name) && takesNoLocale(access));
        });
    }

    private static boolean takesNoLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static <T extends HasName & CanBeAnnotated> ArchCondition<T> carryExactlyOneOf(
            List<Class<? extends Annotation>> annotations) {
        return new ArchCondition<>("carry exactly one of " + annotations) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (isGenerated(item)) {
                    return;
                }
                var count = annotations.stream().filter(item::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(
                        item, count == 1, "%s carries %d of them".formatted(nameOf(item), count)));
            }
        };
    }

    private static boolean isGenerated(Object item) {
        return item instanceof JavaMethod method && method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String nameOf(HasName item) {
        return item instanceof JavaMethod method ? method.getFullName() : item.getName();
    }
}
