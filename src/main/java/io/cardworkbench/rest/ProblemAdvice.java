package io.cardworkbench.rest;

import io.cardworkbench.access.EnvironmentDeactivated;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.kit.Incident;
import io.cardworkbench.sql.DatabaseTrouble;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Answers what goes wrong in the API as problem details, with nothing of the inside. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ApiProblem problem) {
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(PermissionMissing missing) {
        var permission = missing.permission();
        return on(new ApiProblem(
                ProblemType.FORBIDDEN,
                String.format(
                        Locale.ROOT,
                        "This takes %s on %s",
                        permission.level(),
                        permission.resource().key())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(EnvironmentDeactivated deactivated) {
        return on(new ApiProblem(
                ProblemType.ENVIRONMENT_DEACTIVATED,
                String.format(
                        Locale.ROOT,
                        "Environment %s has been deactivated. What is there can be read, but not changed",
                        deactivated.environment())));
    }

    /** The firewall looks at parameters only when they are asked for, which may be here. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestRejectedException rejected) {
        return on(new ApiProblem(
                ProblemType.INVALID_PARAMETER, "A name or value has characters that no parameter may have"));
    }

    /** A client that has gone gets no answer, and is no fault of the server. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> on(Exception fault) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return null;
        }
        var trouble = DatabaseTrouble.in(fault);
        if (trouble.isPresent()) {
            log.warn("The API answers that the database is {}: {}", trouble.get(), fault.getMessage());
            return on(Problems.of(trouble.get()));
        }
        return on(Problems.of(Incident.report(fault)));
    }

    /** Says which part of the body does not fit, and nothing of the classes behind it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = exception.getCause() instanceof JacksonException cause
                ? UnreadableBody.problem(cause)
                : new ApiProblem(ProblemType.INVALID_BODY, "The body is missing or can't be read");
        return handleExceptionInternal(exception, problem.toDetail(), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = new ApiProblem(ProblemType.NOT_FOUND, "The API has no such address");
        return handleExceptionInternal(exception, problem.toDetail(), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("The API answers {}", status, exception);
        }
        // Some of those that Spring hands over can't be written.
        var answered = HttpHeaders.copyOf(headers);
        answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(exception, body, answered, status, request);
    }
}
