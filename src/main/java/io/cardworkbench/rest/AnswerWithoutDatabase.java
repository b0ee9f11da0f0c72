package io.cardworkbench.rest;

import io.cardworkbench.sql.DatabaseTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers when the database can't be asked who is calling, which happens before any controller is reached. */
class AnswerWithoutDatabase extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(AnswerWithoutDatabase.class);

    private final Answer answer;

    AnswerWithoutDatabase(Answer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            var trouble = DatabaseTrouble.in(fault);
            if (trouble.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            log.warn("The API can't ask the database who is calling: {}", fault.getMessage());
            response.resetBuffer();
            answer.to(response, trouble.get());
        }
    }

    /** The form that callers of an address expect. */
    @FunctionalInterface
    interface Answer {

        void to(HttpServletResponse response, DatabaseTrouble trouble) throws IOException;
    }
}
