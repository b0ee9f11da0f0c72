package io.cardworkbench.rest;

import java.util.List;

/** The parameters of one request, in the order in which they are described. */
public interface TakenParameters {

    List<ApiParameter<?>> all();
}
