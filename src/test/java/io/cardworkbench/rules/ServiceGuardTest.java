package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentDeactivated;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.OpenToAnyone;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls every service method without permission, one level below, and with it. New methods are covered as they come. */
@OnH2
class ServiceGuardTest {

    /** What needs no level. A method that is added here is reviewed. */
    private static final List<String> WITHOUT_LEVEL = List.of(
            "ApiCredentialService.environmentOf: Internal",
            "ApiCredentialService.setUp: Internal",
            "CardNumberService.countSent: Internal",
            "CardNumberService.countedFrom: Internal",
            "CardNumberService.keep: Internal",
            "CardNumberService.recountSent: Internal",
            "CardTemplateService.names: Internal",
            "CardUpkeepService.vacuum: Internal",
            "CardUpkeepService.foldCounts: Internal",
            "CardUpkeepService.recount: Internal",
            "CardRetentionService.lastSent: Internal",
            "CardRetentionService.remove: Internal",
            "DemoService.credential: OpenToAnyone",
            "DemoService.password: OpenToAnyone",
            "EnvironmentService.all: RequiresSignIn",
            "EnvironmentService.beginIn: Internal",
            "EnvironmentService.find: RequiresSignIn",
            "EnvironmentService.lastOrFirst: RequiresSignIn",
            "EnvironmentService.refuseIfDeactivated: Internal",
            "EnvironmentService.remember: RequiresSignIn",
            "EnvironmentService.setUp: Internal",
            "InvitationService.choosePassword: OpenToAnyone",
            "InvitationService.find: OpenToAnyone",
            "JobWatchService.watchMine: RequiresSignIn",
            "MemberService.current: RequiresSignIn",
            "MemberService.join: Internal",
            "MemberService.signedInWithoutPassword: Internal",
            "OpenCardService.cancel: Internal",
            "OpenCardService.count: Internal",
            "OpenCardService.countCustomers: Internal",
            "OpenCardService.countMatching: Internal",
            "OpenCardService.countOpen: Internal",
            "OpenCardService.lockFree: Internal",
            "OpenCardService.selection: Internal",
            "OpenCardService.counts: Internal",
            "OpenCardService.countsUpTo: Internal",
            "OpenCardService.summaries: Internal",
            "OpenCardService.unmatchedValues: Internal",
            "OwnPasswordService.change: RequiresSignIn",
            "PermissionService.has: Internal",
            "PermissionService.has: RequiresSignIn",
            "PermissionService.isMySessionOver: OpenToAnyone",
            "PermissionService.mineIn: RequiresSignIn",
            "PermissionService.watchMine: RequiresSignIn",
            "PasskeyService.add: RequiresSignIn",
            "PasskeyService.begin: RequiresSignIn",
            "PasskeyService.mine: RequiresSignIn",
            "PasskeyService.remove: RequiresSignIn",
            "PermissionService.whomToAsk: RequiresSignIn",
            "ReviewService.madeBy: Internal",
            "ProofService.askPasskey: RequiresSignIn",
            "ProofService.last: RequiresSignIn",
            "ProofService.prove: RequiresSignIn",
            "ProofService.prove: RequiresSignIn",
            "ProofService.ways: RequiresSignIn",
            "SecondFactorService.begin: RequiresSignIn",
            "SecondFactorService.confirm: RequiresSignIn",
            "SecondFactorService.mine: RequiresSignIn",
            "SecondFactorService.remove: RequiresSignIn",
            "SecondFactorService.replaceRecoveryCodes: RequiresSignIn",
            "SessionService.mine: RequiresSignIn",
            "SessionService.signOutEverywhere: RequiresSignIn");

    /** What takes more than View and is permitted in a deactivated environment: it reads, or it takes access away. */
    private static final List<String> EVEN_IF_DEACTIVATED = List.of(
            "ApiCredentialService.delete",
            "ApiCredentialService.endOldSecret",
            "CustomerStreamService.streamForActing",
            "CustomerStreamService.versionForActing",
            "CustomerStreamService.watchForActing",
            "EnvironmentService.activate",
            "EnvironmentService.deactivate",
            "EraseCustomerService.cards",
            "EraseCustomerService.erase",
            "EnvironmentService.paint",
            "EnvironmentService.rename");

    /** What takes View and has no transaction of its own: what it calls has one, or it reads nothing. */
    private static final List<String> BOUNDED_ELSEWHERE = List.of(
            "AuditLogService.exportOwn",
            "CustomerStreamService.stream",
            "CustomerStreamService.watch",
            "GroupService.all",
            "GroupService.effectOfDeleting",
            "GroupService.effectOfRole",
            "GroupService.find",
            "JobWatchService.watch",
            "MemberService.find",
            "ReviewService.matchingNow",
            "RoleService.all",
            "RoleService.effectOf",
            "RoleService.effectOfDeleting",
            "RoleService.find");

    private static final Map<Resource, Level> ALLOWED_TO_EVENTS =
            Map.of(Resource.CARD_INSTANCE, Level.ADMIN, Resource.CARD_TEMPLATE, Level.VIEW);

    @Autowired
    ApplicationContext context;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsTheServices() {
        assertThat(methods(Requires.class)).hasSizeGreaterThan(10);
    }

    @Test
    void listsEveryMethodWithoutALevel() {
        var found = new ArrayList<String>();
        for (var guard : List.of(Internal.class, OpenToAnyone.class, RequiresSignIn.class)) {
            methods(guard).forEach(call -> found.add(call + ": " + guard.getSimpleName()));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(WITHOUT_LEVEL);
    }

    @TestFactory
    List<DynamicTest> takesItsLevel() {
        return methods(Requires.class).stream()
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> takesItsLevel(call)))
                .toList();
    }

    private void takesItsLevel(Call call) {
        var permission = call.permission();

        SecurityContextHolder.clearContext();
        assertThat(call.outcome()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);

        organization.signIn(organization.newMember(everythingBut(permission.resource())));
        assertThat(call.outcome()).isInstanceOf(PermissionMissing.class);

        for (var level : Level.values()) {
            if (permission.resource().has(level) && !level.includes(permission.level())) {
                organization.signIn(organization.newMember(new Permission(permission.resource(), level)));
                assertThat(call.outcome()).isInstanceOf(PermissionMissing.class);
            }
        }

        organization.signIn(organization.newMember(permission));
        assertThat(call.outcome()).isNotInstanceOf(PermissionMissing.class);
    }

    @TestFactory
    List<DynamicTest> takesASignedInMember() {
        return methods(RequiresSignIn.class).stream()
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> takesASignedInMember(call)))
                .toList();
    }

    private void takesASignedInMember(Call call) {
        SecurityContextHolder.clearContext();
        assertThat(call.outcome()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);

        organization.signIn(organization.newMember());
        assertThat(call.outcome()).isNotInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @TestFactory
    List<DynamicTest> letsASystemDoWhatItsRoleAllowsInItsEnvironment() {
        var own = organization.newEnvironment();
        var other = organization.newEnvironment();
        var events = organization.newCredential(own, CredentialRole.EVENTS).credential();
        var auth = organization.newCredential(own, CredentialRole.AUTH).credential();
        return methods(Requires.class).stream()
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> {
                    organization.signIn(own, events);
                    var allowed = call.takesEnvironment() && isAllowedToEvents(call.permission());
                    assertThat(call.outcome(own) instanceof PermissionMissing).isNotEqualTo(allowed);
                    assertThat(call.outcome(other)).isInstanceOf(PermissionMissing.class);
                    organization.signIn(own, auth);
                    assertThat(call.outcome(own)).isInstanceOf(PermissionMissing.class);
                }))
                .toList();
    }

    /** A transaction that only reads bounds the time of each of its statements. */
    @Test
    void boundsWhatIsReadByATransaction() {
        var unbounded = methods(Requires.class).stream()
                .filter(call -> call.permission().level() == Level.VIEW)
                .filter(call -> !call.method().isAnnotationPresent(Transactional.class))
                .map(Call::toString);

        assertThat(unbounded).containsExactlyInAnyOrderElementsOf(BOUNDED_ELSEWHERE);
    }

    private static boolean isAllowedToEvents(Permission permission) {
        var level = ALLOWED_TO_EVENTS.get(permission.resource());
        return level != null && level.includes(permission.level());
    }

    @Test
    void letsASystemDoNothingThatIsForMembers() {
        var own = organization.newEnvironment();
        organization.signIn(
                own, organization.newCredential(own, CredentialRole.EVENTS).credential());

        assertThat(methods(RequiresSignIn.class))
                .allSatisfy(call ->
                        assertThat(call.outcome()).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void letsASystemDoNothingOnceItsCredentialIsDeleted() {
        var own = organization.newEnvironment();
        var credential = organization.newCredential(own, CredentialRole.EVENTS).credential();
        organization.signIn(own, credential);
        assertThat(submit().outcome(own)).isNotInstanceOf(PermissionMissing.class);

        organization.delete(credential);

        assertThat(submit().outcome(own)).isInstanceOf(PermissionMissing.class);
    }

    @Test
    void countsARemovedRightOnTheNextCall() {
        var admin = organization.signInNewAdmin();
        var submit = submit();
        assertThat(submit.outcome()).isNotInstanceOf(PermissionMissing.class);

        organization.revokeAll(admin);

        assertThat(submit.outcome()).isInstanceOf(PermissionMissing.class);
    }

    @Test
    void refusesADeactivatedMember() {
        var admin = organization.signInNewAdmin();
        jdbc.sql("update member set active = false where id = :id")
                .param("id", admin.id().value())
                .update();

        assertThat(submit().outcome()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(methods(RequiresSignIn.class))
                .allSatisfy(call ->
                        assertThat(call.outcome()).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void recordsARefusal() {
        var viewer = organization.newMember(Permission.SEE_CARDS);
        organization.signIn(viewer);

        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> {
            throw submit().outcome();
        });

        assertThat(AuditLines.of(jdbc, viewer.id()).lines())
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("action", "call-refused")
                .containsEntry("resource", "card-instance")
                .hasEntrySatisfying(
                        "detail", detail -> assertThat(detail.toString()).contains("CancelJobService.submit"));
    }

    @Test
    void changesNothingInADeactivatedEnvironment() {
        var everything = Arrays.stream(Resource.values())
                .map(resource -> new Permission(resource, resource.highest()))
                .toArray(Permission[]::new);
        organization.signIn(organization.newMember(everything));

        var permitted = methods(Requires.class).stream()
                .filter(Call::takesEnvironment)
                .filter(call -> call.permission().level() != Level.VIEW)
                .filter(call -> !(call.outcome(deactivatedEnvironment()) instanceof EnvironmentDeactivated))
                .map(Call::toString);

        assertThat(permitted).containsExactlyInAnyOrderElementsOf(EVEN_IF_DEACTIVATED);
    }

    private EnvironmentId deactivatedEnvironment() {
        var environment = organization.newEnvironment();
        organization.deactivate(environment);
        return environment;
    }

    private Call submit() {
        return methods(Requires.class).stream()
                .filter(call -> call.toString().equals("CancelJobService.submit"))
                .findFirst()
                .orElseThrow();
    }

    private static Permission[] everythingBut(Resource resource) {
        return Arrays.stream(Resource.values())
                .filter(other -> other != resource)
                .map(other -> new Permission(other, other.highest()))
                .toArray(Permission[]::new);
    }

    private List<Call> methods(Class<? extends Annotation> guard) {
        var calls = new ArrayList<Call>();
        for (var service : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (!type.getPackageName().startsWith("io.cardworkbench")) {
                continue;
            }
            for (var method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && method.isAnnotationPresent(guard)) {
                    calls.add(new Call(service, method));
                }
            }
        }
        return calls;
    }

    /** A method of a service, to be called with no useful arguments: beyond its guard anything may happen. */
    private record Call(Object service, Method method) {

        Throwable outcome() {
            return outcome(null);
        }

        Throwable outcome(@Nullable EnvironmentId environment) {
            var arguments = Arrays.stream(method.getParameterTypes())
                    .map(type -> type == EnvironmentId.class ? environment : nothing(type))
                    .toArray();
            Throwable thrown = catchThrowable(() -> method.invoke(service, arguments));
            if (thrown instanceof IllegalArgumentException notCalled) {
                throw new AssertionError("Was not called: " + this, notCalled);
            }
            return thrown instanceof InvocationTargetException invocation
                    ? invocation.getTargetException()
                    : new Returned();
        }

        private static @Nullable Object nothing(Class<?> type) {
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        }

        boolean takesEnvironment() {
            return List.of(method.getParameterTypes()).contains(EnvironmentId.class);
        }

        Permission permission() {
            var requires = method.getAnnotation(Requires.class);
            return new Permission(requires.resource(), requires.level());
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    /** Stands for a call that returned. */
    private static final class Returned extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
