package io.cardworkbench.rest;

/** The frame of every answer. */
public record DataJson<T>(T data) {}
