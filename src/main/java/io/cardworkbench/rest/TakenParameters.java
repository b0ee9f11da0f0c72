package io.cardworkbench.rest;

import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;

/** The parameters of one request, in the order in which they are described. */
public interface TakenParameters {

    List<ApiParameter<?>> all();

    /** Those of an argument of a method; none without an annotation. */
    static List<ApiParameter<?>> of(MethodParameter parameter) {
        var takes = parameter.getParameterAnnotation(Takes.class);
        return takes == null
                ? List.of()
                : BeanUtils.instantiateClass(takes.value()).all();
    }
}
