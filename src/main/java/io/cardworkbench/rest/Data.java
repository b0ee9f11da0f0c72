package io.cardworkbench.rest;

/** The frame of every answer. */
public record Data<T>(T data) {}
