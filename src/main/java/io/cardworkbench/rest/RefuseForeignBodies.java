package io.cardworkbench.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses compressed bodies, parts and other charsets before anything reads them as what they are not. */
class RefuseForeignBodies extends OncePerRequestFilter {

    private static final String NOT_ENCODED = "identity";

    private static final Set<Charset> PARTS_OF_UTF_8 = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    private final WriteProblem writeProblem;

    RefuseForeignBodies(WriteProblem writeProblem) {
        this.writeProblem = writeProblem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isEncoded(request)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, NOT_ENCODED);
            refuse(response, "Send the body as it is, without Content-Encoding");
        } else if (hasBody(request) && isForeign(request.getContentType())) {
            refuse(response, "Send the body as JSON in UTF-8, in one part");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isEncoded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING)).stream()
                .anyMatch(encoding -> !encoding.strip().equalsIgnoreCase(NOT_ENCODED));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isForeign(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            var charset = MediaType.parseMediaType(type).getCharset();
            return type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
                    || (charset != null && !PARTS_OF_UTF_8.contains(charset));
        } catch (InvalidMediaTypeException unknown) {
            return true;
        }
    }

    private void refuse(HttpServletResponse response, String detail) throws IOException {
        response.setHeader(HttpHeaders.ACCEPT, MediaType.toString(List.of(MediaType.APPLICATION_JSON)));
        writeProblem.to(response, ProblemDetail.forStatusAndDetail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail));
    }
}
