package io.cardworkbench.sql;

import java.time.Duration;

/**
 * How far a replica is behind its primary.
 *
 * @param bytes of the write-ahead log
 * @param time since it last did what the primary had done; zero where it has done all
 */
record ReplicaLag(long bytes, Duration time) {}
