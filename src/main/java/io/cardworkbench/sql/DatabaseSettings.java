package io.cardworkbench.sql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database.
 *
 * @param readTimeLimit how long each statement of a list, a count or another read may take that somebody waits for
 */
@ConfigurationProperties("workbench.database")
record DatabaseSettings(@DefaultValue("10s") Duration readTimeLimit) {}
