package broken;

import io.cardworkbench.Decision;
import org.springframework.util.StringUtils;

/** Decides with the help of a framework. */
@Decision
class CardLifecycle {

    boolean decide(String text) {
        return StringUtils.hasText(text);
    }
}
